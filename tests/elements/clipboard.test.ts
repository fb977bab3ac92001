import { afterEach, expect, test, vi } from 'vitest';
import { copyToClipboard } from '../../src/elements/clipboard.ts';

afterEach(() => vi.unstubAllGlobals());

test('says that the text is copied, and gives it as it is', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  expect(await copyToClipboard('“a\nb”')).toBe(true);
  expect(writeText).toHaveBeenCalledWith('“a\nb”');
});

test.each([
  ['where the browser refuses', { clipboard: { writeText: () => Promise.reject(new DOMException('refused', 'NotAllowedError')) } }],
  ['where there is no clipboard, as on a page without encryption', {}],
])('says that it is not, %s', async (_, navigator) => {
  vi.stubGlobal('navigator', navigator);
  expect(await copyToClipboard('a')).toBe(false);
});
