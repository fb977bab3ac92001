import type { AtlasJson } from '../src/analysis/whole-atlas.ts';
import { atlasItems } from '../src/analysis/atlas-items.ts';
import { WHOLE_ATLAS } from '../src/analysis/atlas-choice.ts';
import { atlasEvidence, atlasScaling, weighed } from '../src/analysis/atlas-scaling.ts';
import { mulberry32, randomBelow } from '../src/analysis/random.ts';
import { ACTOR_KINDS, REGIONS } from '../src/domain/actor-kind.ts';

/** So many statements stand on the most documented actors; the fewest that are placed have three. */
const MOST_DEBATES = 8;

/**
 * Data of the atlas map with so many placed actors and debates: two camps with noise, each actor on 3 to 8 debates with one to
 * three statements on each. Seeded.
 */
export function generatedAtlas(actors: number, debates: number, seed = 1): AtlasJson {
  const random = mulberry32(seed);
  const rows: { actor: number; debate: number; stance: number; weight: number; year: number; remark: number; variant: 0 | 1 }[] = [];
  for (let actor = 0; actor < actors; actor++) {
    const camp = random() < 0.6 ? -1 : 1;
    const on = new Set<number>();
    const wanted = 3 + randomBelow(Math.min(MOST_DEBATES, debates) - 2, random);
    while (on.size < wanted) on.add(randomBelow(debates, random));
    for (const debate of on) {
      for (let count = 1 + randomBelow(3, random); count > 0; count--) {
        const stance = Math.max(-2, Math.min(2, Math.round(2 * (camp * (debate % 2 === 0 ? 1.2 : 0.4) + 2.4 * (random() - 0.5))) / 2));
        rows.push({ actor, debate, stance, weight: 1, year: 2000 + randomBelow(26, random), remark: rows.length, variant: 0 });
      }
    }
  }
  const column = <Key extends keyof (typeof rows)[number]>(key: Key) => rows.map((row) => row[key]);
  const ids = Array.from({ length: actors }, (_, at) => `actor-${at + 1}`);
  const data: AtlasJson['data'] = {
    debates: Array.from({ length: debates }, (_, at) => ({ id: `debate-${at + 1}`, title: `Debate ${at + 1}`, minus: `Minus ${at + 1}`, plus: `Plus ${at + 1}` })),
    actors: {
      id: ids,
      name: ids.map((_, at) => `Actor ${at + 1}`),
      kind: ids.map((_, at) => ACTOR_KINDS[at % ACTOR_KINDS.length]!),
      region: ids.map((_, at) => REGIONS[at % REGIONS.length]!),
      parent: ids.map(() => -1),
    },
    statements: { actor: column('actor'), debate: column('debate'), stance: column('stance'), weight: column('weight'), year: column('year'), remark: column('remark'), variant: column('variant') },
    votes: [],
  };
  const { matrix, actors: placed } = atlasItems(data, WHOLE_ATLAS);
  const { points, stress } = atlasScaling(matrix, { reference: null, anchors: [...placed.keys()] });
  const check = weighed(matrix, atlasEvidence(matrix, points, { times: 4 }));
  return { data, whole: { actors: placed, points: Array.from(points, (value) => (Number.isNaN(value) ? null : value)), stress, check } };
}
