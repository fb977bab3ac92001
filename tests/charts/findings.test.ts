import { describe, expect, test } from 'vitest';
import { FIXTURES } from '../../src/charts/fixtures.ts';
import { faultLineFinding, faultLineTakeaway } from '../../src/charts/fault-line/finding.ts';
import { sidesOf } from '../../src/charts/marks/sides.ts';
import { describeStanding, inSentence, type Standing } from '../../src/charts/marks/standing.ts';
import { stripFinding, stripTakeaway } from '../../src/charts/position-strip/finding.ts';
import { stanceMark } from '../../src/charts/position-strip/stance-mark.ts';
import { spectrumFinding, spectrumSubtitle, spectrumTakeaway } from '../../src/charts/spectrum/finding.ts';
import { timelineFinding, timelineTakeaway } from '../../src/charts/timeline/finding.ts';

const { twoCamps, everyoneAgrees, oneStakeholder, nobodyAnswered } = FIXTURES;
const POLES = {
  minus: 'Multistakeholder bodies',
  plus: 'Intergovernmental bodies',
  phrases: { minus: 'multistakeholder bodies', plus: 'intergovernmental bodies' },
};

function mirrored(standings: readonly Standing[]): Standing[] {
  return standings.map((standing) => ({ ...standing, mean: -standing.mean, interval: [-standing.interval[1], -standing.interval[0]] as const }));
}

describe('the finding of a spectrum', () => {
  test('counts both sides, minus first', () => {
    expect(spectrumFinding(twoCamps.standings, POLES)).toBe('Actors stand on both sides: multistakeholder bodies (6), intergovernmental bodies (7)');
  });

  test('says that all lean one way, that one speaks, or that none does', () => {
    expect(spectrumFinding(everyoneAgrees.standings, POLES)).toMatch(/^All 24 actors lean one way/);
    expect(spectrumFinding(oneStakeholder.standings, POLES)).toMatch(/^One actor has a recorded position/);
    expect(spectrumFinding(nobodyAnswered.standings, POLES)).toBe('No actor has a recorded position');
  });

  test('is the same sentence for the mirror image, with the counts exchanged', () => {
    for (const { standings } of Object.values(FIXTURES)) {
      const words = (list: readonly Standing[]) => spectrumFinding(list, POLES).split(':')[0];
      expect(words(mirrored(standings))).toBe(words(standings));
      const [there, back] = [sidesOf(standings), sidesOf(mirrored(standings))];
      expect([back.minus, back.plus, back.middle]).toEqual([there.plus, there.minus, there.middle]);
    }
  });

  test('comes with the period, the numbers and the silence', () => {
    expect(spectrumSubtitle(twoCamps.standings, POLES)).toBe(
      'Mean position of each actor from multistakeholder bodies (−2) to intergovernmental bodies (+2); 31 statements of 13 actors, 2004–2021',
    );
    expect(spectrumTakeaway(twoCamps.standings, 9)).toBe('The median of 13 actors stands at +0.7, 1 has statements on both sides, and 9 actors have no recorded position here.');
    expect(spectrumTakeaway([], 1)).toBe('1 actor has no recorded position here; silence is not a middle.');
  });

  test('gives counts and no median for five actors or fewer', () => {
    expect(spectrumTakeaway(oneStakeholder.standings, 1)).toBe('With 1 position recorded, only the counts mean anything; 1 actor has no recorded position here.');
  });
});

describe('the finding of the fault line', () => {
  test('counts the debates in which both sides are held', () => {
    expect(faultLineFinding([twoCamps, everyoneAgrees])).toBe('In 1 of 2 debates each side has one actor in five or more; in the rest most stand together');
    expect(faultLineFinding([twoCamps])).toMatch(/^In the one debate the ground is cracked/);
    expect(faultLineFinding([everyoneAgrees, everyoneAgrees])).toBe('In each of 2 debates more than four actors in five stand together');
    expect(faultLineFinding([nobodyAnswered])).toBe('No debate has a recorded position');
  });

  test('names the debates that divide most and least', () => {
    const agreed = { ...everyoneAgrees, debate: { ...everyoneAgrees.debate, title: 'The ferry' } };
    expect(faultLineTakeaway([agreed, twoCamps])).toBe('The bridge: the most even division (46 in 100 on the smaller side). The ferry: the least (0 in 100 on the smaller side).');
  });
});

describe('words for one actor', () => {
  test('describe a dot', () => {
    const standing = { ...twoCamps.standings[0]!, name: 'Estonia', mean: -1.4, n: 9, span: ['2005', '2024-03'] as const };
    expect(describeStanding(standing, POLES)).toBe('Estonia, −1.4, leans to multistakeholder bodies, 9 statements 2005–2024');
    expect(describeStanding({ ...standing, mean: 0.02, n: 1, span: ['2012', '2012'] }, POLES)).toBe('Estonia, 0, balances both, 1 statement 2012');
    expect(describeStanding({ ...standing, mean: 0, ambivalent: true }, POLES)).toContain('has words on both sides');
  });

  test('keep the capitals of names', () => {
    expect([inSentence('UN convention'), inSentence('Budapest Convention'), inSentence('Rights first')]).toEqual(['UN convention', 'Budapest Convention', 'rights first']);
  });

  test('count the debates of a strip', () => {
    expect(stripFinding('Alder', twoCamps.strip)).toBe('Alder has a recorded position on 1 of 2 debates, and none on 1');
    expect(stripFinding('Alder', nobodyAnswered.strip)).toBe('Alder has no recorded position on any of 2 debates');
    expect(stripTakeaway('Alder', twoCamps.strip)).toBe('Its firmest position: for the old bridge, −1.7 (3 statements, 2004–2013).');
    expect(stripTakeaway('Alder', nobodyAnswered.strip)).toBe('Nothing is known; an empty row is not a middle.');
  });

  test('put the unknown in the margin and not in the middle', () => {
    expect(stanceMark(null, POLES)).toMatchObject({ dot: null, words: 'no recorded position' });
    expect(stanceMark({ ...twoCamps.standings[0]!, mean: 0 }, POLES).dot!.x).toBe(stanceMark(null, POLES).zero);
  });
});

describe('the finding of a timeline', () => {
  test('names the fullest year', () => {
    const of = (years: string[]) => timelineFinding(years.map((date, i) => ({ id: `${i}`, actor: 'a', name: 'A', date, stance: -1, kind: 'quote' as const })));
    expect(of([])).toBe('No statement is recorded');
    expect(of(['2012'])).toBe('One statement, of 2012');
    expect(of(['2012', '2012-05'])).toBe('All 2 statements are of 2012');
    expect(of(['2012', '2012-05', '2014'])).toBe('2 of 3 statements were made in 2012');
    expect(of(['2010', '2011', '2012', '2013'])).toBe('Statements spread over 2010–2013; the fullest year is 2010, with 1 of 4');
  });

  test('counts statements by side, minus first', () => {
    expect(timelineTakeaway(twoCamps.statements, POLES)).toBe('Statements by side: multistakeholder bodies (15), intergovernmental bodies (16).');
  });
});
