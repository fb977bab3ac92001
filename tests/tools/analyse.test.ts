import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scratchFolder } from '../fixtures/scratch-folder.ts';

const GOOD = 'person,organization,concept,agreement,date\nA. Bell,EPA,Regulate CO2,1,2005-05-02\nC. Day,Senate,Regulate CO2,0,2006-01-01\nE. Fox,Sierra Club,"Cap, and trade",1,2006-02\n';

/** Runs the command in a folder of its own that holds these files. */
function run(files: Record<string, string>, ...options: string[]) {
  const folder = scratchFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const result = spawnSync(process.execPath, [join(process.cwd(), 'tools/analyse.ts'), ...options], { cwd: folder, encoding: 'utf8' });
  return { ...result, folder };
}

describe('npm run analyse', { timeout: 60_000 }, () => {
  test('writes tables, networks and pictures of somebody’s own statements', () => {
    const { status, stderr, stdout, folder } = run({ 's.csv': GOOD }, 's.csv');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('3 positions of 3 actors on 2 concepts');
    const names = readdirSync(join(folder, 'analysis'));
    expect(names).toEqual(expect.arrayContaining(['analysis.json', 'positions.csv', 'positions.json', 'distances.csv', 'network.graphml', 'map.csv', 'concepts.csv', 'fault-line.svg', 'spectrum-01-cap-and-trade.svg', 'spectrum-02-regulate-co2.svg']));
    expect(readFileSync(join(folder, 'analysis/positions.csv'), 'utf8')).toContain('EPA,Regulate CO2,2,');
    expect(readdirSync(folder).sort()).toEqual(['analysis', 's.csv']);
  });

  test('gives the same bytes twice, and other results in the place of its own', () => {
    const { folder } = run({ 's.csv': GOOD }, 's.csv', '--out', 'one');
    const again = (...options: string[]) => spawnSync(process.execPath, [join(process.cwd(), 'tools/analyse.ts'), 's.csv', ...options], { cwd: folder, encoding: 'utf8' }).status;
    expect(again('--out', 'two')).toBe(0);
    for (const name of readdirSync(join(folder, 'one'))) expect(readFileSync(join(folder, 'two', name), 'utf8'), name).toBe(readFileSync(join(folder, 'one', name), 'utf8'));
    expect(again('--out', 'two', '--to', '2005', '--no-pictures')).toBe(0);
    expect(readdirSync(join(folder, 'two')).filter((name) => name.endsWith('.svg'))).toEqual([]);
    expect(readFileSync(join(folder, 'two/positions.csv'), 'utf8').trim().split('\n')).toHaveLength(2);
  });

  test('names every fault of both tables by line and column, exits with 2 and writes nothing', () => {
    const { status, stderr, stdout, folder } = run({ 's.csv': GOOD.replace(',0,2006', ',7,2006').replace('2006-02', 'May'), 'v.csv': 'resolution,actor,vote\nr1,EPA,aye\n' }, 's.csv', '--votes', 'v.csv');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatchInlineSnapshot(`
      "3 faults. Nothing was written.
      s.csv, line 3, column agreement: "7" is none; write 0 or 1
      s.csv, line 4, column date: "May" is no date; write 2012, 2012-05 or 2012-05-02
      v.csv, line 2, column vote: "aye" is none; write yes, no, abstain, nonvoting, absent
      "
    `);
    expect(readdirSync(folder).sort()).toEqual(['s.csv', 'v.csv']);
  });

  test('leaves the last results as they are where the next ones are wrong', () => {
    const { folder } = run({ 's.csv': GOOD, 'bad.csv': 'x\n' }, 's.csv');
    const before = readFileSync(join(folder, 'analysis/analysis.json'), 'utf8');
    expect(spawnSync(process.execPath, [join(process.cwd(), 'tools/analyse.ts'), 'bad.csv'], { cwd: folder }).status).toBe(2);
    expect(readFileSync(join(folder, 'analysis/analysis.json'), 'utf8')).toBe(before);
  });

  test('never takes the place of a folder that is not its own', () => {
    const { folder } = run({});
    mkdirSync(join(folder, 'mine'));
    writeFileSync(join(folder, 'mine/thesis.txt'), 'years of work');
    writeFileSync(join(folder, 's.csv'), GOOD);
    const { status, stderr } = spawnSync(process.execPath, [join(process.cwd(), 'tools/analyse.ts'), 's.csv', '--out', 'mine'], { cwd: folder, encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain('holds other things than an analysis');
    expect(readdirSync(join(folder, 'mine'))).toEqual(['thesis.txt']);
    writeFileSync(join(folder, 'mine/analysis.json'), '{}');
    const again = spawnSync(process.execPath, [join(process.cwd(), 'tools/analyse.ts'), 's.csv', '--out', 'mine'], { cwd: folder, encoding: 'utf8' });
    expect(again.status, 'a name like ours is not enough').toBe(2);
    expect(spawnSync(process.execPath, [join(process.cwd(), 'tools/analyse.ts'), 's.csv', '--out', 's.csv'], { cwd: folder }).status, 'a file is no folder').toBe(2);
    expect(readFileSync(join(folder, 's.csv'), 'utf8')).toBe(GOOD);
  });

  test.each([
    [[], 'Which statements?'],
    [['none.csv'], 'none.csv cannot be read.'],
    [['s.csv', 'more.csv'], 'What is more.csv?'],
    [['s.csv', '--normalisation', 'mean'], '--normalisation mean; write none, average, jaccard, cosine'],
    [['s.csv', '--from', '2012', '--to', '2010'], '--from 2012 is later than --to 2010'],
    [['s.csv', '--colour'], '--colour'],
    [['s.csv', '--from', '2020'], 'No statement takes a side in that period.'],
  ])('%j is answered in words', (options, words) => {
    const { status, stderr, folder } = run({ 's.csv': GOOD }, ...options);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('    at ');
    expect(existsSync(join(folder, 'analysis'))).toBe(false);
  });
});
