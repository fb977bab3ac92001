import type { FieldPeriod } from '../../analysis/field-drift.ts';
import type { FieldDriftInput } from '../field-drift/layout.ts';
import type { Fixture } from '../fixtures.ts';
import type { DriftInput, DriftShift } from './layout.ts';

const nowhere = () => '#content';

/** Every second actor of a fixture as one that moved: from where it stands to the mirror image, or to the middle from there. */
export function driftFixture({ debate, standings }: Fixture): DriftInput {
  const shifts = standings.slice(0, 12).flatMap(({ actor, name, mean, span }, at): DriftShift[] => {
    const to = at % 4 === 0 ? -mean : 0;
    return at % 2 === 0 && Math.abs(to - mean) >= 1 ? [{ actor, name, from: mean, to, before: span[0], after: span[1], n: [1 + (at % 3), 1] }] : [];
  });
  return { debates: shifts.length > 0 ? [{ debate, shifts, followed: standings.length }] : [], followed: standings.length, unfollowed: 4, href: nowhere, debateHref: nowhere };
}

/** The actors of a fixture in six windows, the third of which is silent and the fourth nearly so. */
export function fieldDriftFixture({ debate, standings }: Fixture): FieldDriftInput {
  const periods = Array.from({ length: 6 }, (_, at): FieldPeriod => {
    const window = { centre: `${2005 + 3 * at}-01-01`, from: `${2004 + 3 * at}-01-01`, to: `${2006 + 3 * at}-12-31` };
    const spoke = at === 2 ? [] : at === 3 ? standings.slice(0, 2) : standings.filter((_, index) => (index + at) % 2 === 0);
    if (spoke.length < 3) return { window, statements: spoke.length, actors: spoke.length, mean: null, interval: null };
    const mean = spoke.reduce((sum, standing) => sum + standing.mean, 0) / spoke.length;
    return { window, statements: 2 * spoke.length, actors: spoke.length, mean, interval: [Math.max(-2, mean - 0.5), Math.min(2, mean + 0.5)] };
  });
  const enough = periods.filter(({ mean }) => mean !== null).length > 1;
  return { debates: enough ? [debate, { ...debate, id: 'again' }].map((one) => ({ debate: one, periods })) : [], sparse: enough ? [] : [debate.title], debateHref: nowhere };
}
