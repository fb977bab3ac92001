import { describe, expect, test } from 'vitest';
import { recordOf, reportAddress, reportTemplate, reportText } from '../../src/publish/report-address.ts';

const reported = { record: 'debates/encryption', address: 'https://example.org/debates/encryption/', title: 'Encryption & access' };

describe('the address of a report', () => {
  test('has the record, the address and the title in the places of the template, whatever they hold', () => {
    expect(reportAddress('https://example.org/new?title={title}&body={address}%20{record}', reported)).toBe(
      'https://example.org/new?title=Encryption%20%26%20access&body=https%3A%2F%2Fexample.org%2Fdebates%2Fencryption%2F%20debates%2Fencryption',
    );
    expect(reportAddress('mailto:desk@example.org?subject={title}', { ...reported, title: '{record}' })).toBe('mailto:desk@example.org?subject=%7Brecord%7D');
  });

  test('may be left out, or be one of the web or of mail', () => {
    expect(reportTemplate('')).toBeNull();
    expect(reportTemplate('https://example.org/new?title={title}')).toBe('https://example.org/new?title={title}');
    expect(reportTemplate('mailto:desk@example.org')).toBe('mailto:desk@example.org');
  });

  test.each(['javascript:alert(1)', 'http://example.org/', 'example.org', 'https://example.org/"><script>', 'mailto:', 'data:text/html,x'])('is refused where it is %s', (text) => {
    expect(() => reportTemplate(text)).toThrow('write an address that begins with https:// or mailto:');
  });

  test('is refused where it has a place that nobody fills', () => {
    expect(() => reportTemplate('https://example.org/?q={name}')).toThrow('REPORT_URL has a place {name}; there are {record}, {address}, {title}');
  });
});

test('the record of a page is its place on the site', () => {
  expect([recordOf('debates/encryption/'), recordOf('/'), recordOf('/q/pq-003/')]).toEqual(['debates/encryption', '', 'q/pq-003']);
});

test('a report by hand names page, address, record and version, and leaves the rest to the reader', () => {
  expect(reportText(reported, '1.0.0')).toBe('Page: Encryption & access\nAddress: https://example.org/debates/encryption/\nRecord: debates/encryption\nData version: 1.0.0\n\nWhat is wrong:\n\nWhat should stand there, and which source says so:\n');
  expect(reportText({ ...reported, record: '' }, '1.0.0')).toContain('Record: the home page');
});
