import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { readStatements } from '../../src/intake/statements-csv.ts';
import { TableError, type TableFault } from '../../src/intake/table-fault.ts';

function read(text: string) {
  const faults: TableFault[] = [];
  const statements = readStatements('s.csv', text, faults);
  return { ...statements, faults };
}
const faultsOf = (text: string) => read(text).faults.map(({ line, column, problem, instead }) => `${line} ${column}: ${problem}; ${instead}`);
const HEAD = 'id,actor,concept,stance,date';

describe('a table of statements', () => {
  test('gives one remark for each row', () => {
    const { remarks, statements, faults } = read(`${HEAD},source,confidence,kind\ns1,estonia,norms,-1.5,2014-05,speech,medium,paraphrase\n`);
    expect(faults).toEqual([]);
    expect(statements).toEqual([{ id: 's1', date: '2014-05' }]);
    expect(remarks).toEqual([{ statement: { id: 's1', variantOf: null }, actor: 'estonia', concept: 'norms', stance: -1.5, weight: 0.375, date: '2014-05', source: 'speech' }]);
  });

  test('weighs every statement alike where confidence and kind are not given, and takes its id for its source', () => {
    expect(read(`${HEAD}\ns1,estonia,norms,2,2014\n`).remarks[0]).toMatchObject({ weight: 1, source: 's1' });
  });

  test('may have a confidence of nought, which weighs nothing', () => {
    expect(read(`${HEAD},confidence\ns1,estonia,norms,2,2014,0\n`)).toMatchObject({ faults: [], remarks: [{ weight: 0 }] });
  });

  test('keeps a statement without a concept as read, and as taking no side', () => {
    expect(read(`${HEAD},confidence\ns1,estonia,,,2014,\ns2,estonia,norms,1,2014,high\n`)).toMatchObject({ faults: [], statements: [{ id: 's1' }, { id: 's2' }], remarks: [{ statement: { id: 's2' } }] });
  });

  test('may name the codes of any number of coders, empty where one saw no side', () => {
    const { coders, readings, faults } = read(`${HEAD},code_anna,code_bo\ns1,estonia,norms,1,2014,1,\ns1,latvia,norms,1,2014,1,\n`);
    expect({ coders, readings, faults }).toEqual({ coders: ['anna', 'bo'], readings: [{ statement: 's1', concept: 'norms', values: [1, null] }], faults: [] });
  });

  test('says which columns mean nothing to it', () => {
    expect(read(`${HEAD},Text,language\ns1,estonia,norms,1,2014,x,en\n`).ignored).toEqual(['Text', 'language']);
  });

  test('may have a byte order mark, Windows line ends, empty lines, quoted commas and line breaks', () => {
    const { remarks, faults } = read(`\uFEFF${HEAD},note\r\n"s1","Sea, the",norms,1,2014,"two\r\nlines"\r\n\r\ns2,estonia,norms,9,2014,\r\n`);
    expect(remarks[0]).toMatchObject({ actor: 'Sea, the' });
    expect(faults.map(({ line }) => line)).toEqual([5]);
  });

  test.each([';', '\t'])('may be separated by "%s"', (separator) => {
    expect(read(`${HEAD}\ns1,estonia,norms,1,2014\n`.replaceAll(',', separator))).toMatchObject({ faults: [], remarks: [{ actor: 'estonia', stance: 1 }] });
  });
});

describe('an export of the Discourse Network Analyzer', () => {
  const DNA = 'person,organization,concept,agreement,date';

  test('speaks for organisations, agrees at +2 and disagrees at −2', () => {
    const { remarks, faults } = read(`${DNA}\nA. Bell,EPA,CO2 should be regulated,1,2005-05-02 00:00:00\nC. Day,Senate,CO2 should be regulated,0,2005-05-03T10:00:00Z\n`);
    expect(faults).toEqual([]);
    expect(remarks.map(({ actor, stance, date }) => [actor, stance, date])).toEqual([['EPA', 2, '2005-05-02'], ['Senate', -2, '2005-05-03']]);
  });

  test('speaks for a person where there is no organisation', () => {
    expect(read(`${DNA}\nA. Bell,,c,true,2005\n`).remarks[0]).toMatchObject({ actor: 'A. Bell', stance: 2 });
    expect(read(`person,concept,agreement,date\nA. Bell,c,no,2005\n`).remarks[0]).toMatchObject({ actor: 'A. Bell', stance: -2 });
  });

  test('makes a statement of each row, so that repetitions are kept', () => {
    expect(read(`${DNA}\n,EPA,c,1,2005\n,EPA,c,1,2005\n`)).toMatchObject({ faults: [], statements: { length: 2 }, remarks: { length: 2 } });
  });
});

describe('every fault is named by line and column', () => {
  test('in cells', () => {
    expect(faultsOf(`${HEAD},confidence,kind,code_a,variant_of\ns1,,norms,3,02.05.2014,sure,said,x,s9\n`)).toEqual([
      '2 actor: it is empty; name who speaks',
      '2 date: "02.05.2014" is no date; write 2012, 2012-05 or 2012-05-02',
      '2 stance: "3" is none; write a number from -2 to 2',
      '2 confidence: "sure" is none; write high, medium, low, or a number from 0 to 1',
      '2 kind: "said" is none; write quote or paraphrase',
      '2 code_a: "x" is none; write a number from -2 to 2, or leave it empty where that coder saw no side',
      '2 variant_of: there is no statement s9; write the id of the statement of which this is another wording',
    ]);
  });

  test('under the name that the file gives the column', () => {
    expect(faultsOf('Statement ID,Organization,Debate,Agreement,Time\n,EPA,c,2,2005\n')).toEqual(['2 Statement ID: it is empty; name the statement', '2 Agreement: "2" is none; write 0 or 1']);
  });

  test('in the header', () => {
    expect(faultsOf('text\nwords\n').map((fault) => fault.slice(0, fault.indexOf(':')))).toEqual(['1 actor', '1 concept', '1 stance', '1 date']);
    expect(faultsOf(`${HEAD},agreement,debate\ns1,a,c,1,2014,1,c\n`)).toEqual(['1 debate: means the same as concept; keep one of them', '1 agreement: there is a column stance too; keep one of them']);
    expect(faultsOf(HEAD)).toEqual(['1 concept: there is no statement below; write one row for each statement, actor and concept']);
    expect(faultsOf('').length).toBeGreaterThan(0);
  });

  test('between rows of one statement', () => {
    expect(faultsOf(`${HEAD},source,code_a\ns1,a,c,1,2014,x,1\ns1,a,c,1,2015,y,2\n`)).toEqual([
      '3 date: statement s1 has 2014 in line 2; write the same date, or another id',
      '3 source: statement s1 has x in line 2; write the same source, or another id',
      '3 concept: statement s1 of a on c stands in line 2 already; keep one of them, or give it another id',
      '3 code_a: statement s1 on c has other codes in line 2; write the same codes in each row of one statement',
    ]);
    expect(faultsOf(`${HEAD}\ns1,a,,1,2014\n`)).toEqual(['2 concept: it is empty, and the row has a stance; name the concept, or leave both empty for a statement that takes no side']);
  });

  test('in the form of the table', () => {
    expect(faultsOf(`${HEAD}\ns1,a,c,1\n`)[0]).toBe('2 null: 4 cells; write 5, as in the header, and put cells that hold a separator in quotation marks');
    expect(faultsOf(`${HEAD}\ns1,"a,c,1,2014\n`)[0]).toMatch(/^2 null: a quotation mark is opened and not closed/);
  });

  test('all at once, in one message, file by file and line by line', () => {
    const { faults } = read(`${HEAD}\ns1,a,c,3,2014\ns2,a,c,1,14\n`);
    expect(new TableError([...faults].reverse()).message).toBe(
      '2 faults. Nothing was written.\ns.csv, line 2, column stance: "3" is none; write a number from -2 to 2\ns.csv, line 3, column date: "14" is no date; write 2012, 2012-05 or 2012-05-02',
    );
  });

  test('and whatever is read, nothing is thrown', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '1', ',', '"', '\n', '\r', ';', '-', '2', ' ', 'é') , maxLength: 60 }), (body) => {
        const { faults, remarks } = read(`${HEAD}\n${body}`);
        if (faults.length === 0) for (const { stance } of remarks) expect(Math.abs(stance)).toBeLessThanOrEqual(2);
      }),
      { seed: 1 },
    );
  });
});
