import { beforeAll, describe, expect, test } from 'vitest';
import type { WholeQuote } from '../../src/search/document.ts';
import { formatQuery, parseQuery } from '../../src/search/query.ts';
import type { QuoteAnswer, QuoteEngine, QuoteRequest } from '../../src/search/quote-engine.ts';
import { resolveFilters } from '../../src/search/resolve-filters.ts';
import { vocabularyOf } from '../../src/search/vocabulary.ts';
import { NAMED_IN_QUOTES, QUOTES_TO_SEARCH } from '../fixtures/quotes-to-search.ts';

/** What every engine must do, whatever it is made of. @param make an engine over these quotations, in this order */
export function behavesLikeAQuoteEngine(name: string, make: (quotes: readonly WholeQuote[]) => Promise<QuoteEngine>): void {
  describe(`${name}, as every quote engine,`, () => {
    const vocabulary = vocabularyOf(NAMED_IN_QUOTES);
    let engine: QuoteEngine;
    beforeAll(async () => {
      engine = await make(QUOTES_TO_SEARCH);
    }, 120_000);

    const ask = (text: string, request: Partial<QuoteRequest> = {}): Promise<QuoteAnswer> => {
      const { query } = parseQuery(text);
      return engine.search({ query, filters: resolveFilters(query, vocabulary).filters, sort: 'relevance', groupBy: null, skip: 0, count: 100, facets: false, ...request });
    };
    const ids = ({ hits }: QuoteAnswer) => hits.map(({ quote }) => quote.id!);
    const found = async (text: string, request: Partial<QuoteRequest> = {}) => {
      const answer = await ask(text, request);
      expect(answer.total).toBe(answer.hits.length);
      return ids(answer);
    };
    const sorted = async (text: string) => (await found(text)).sort();
    const marked = async (text: string, id: string, field: 'text' | 'speaker' | 'actor' | 'role' | 'contextBefore') => {
      const hit = (await ask(text)).hits.find(({ quote }) => quote.id === id)!;
      const { quote, marks } = hit;
      const shown = { text: quote.text, speaker: quote.speaker?.name ?? '', actor: quote.actors[0]?.name ?? '', role: quote.roleThen ?? '', contextBefore: quote.contextBefore ?? '' }[field];
      return (marks[field] ?? []).map(([start, end]) => shown.slice(start, end));
    };

    describe('finds words', () => {
      test('all of which must occur, wherever', async () => {
        expect(await sorted('privacy right')).toEqual(['privacy-right']);
        expect(await sorted('touré helmets')).toEqual(['blue-helmets']);
      });

      test('in any case, with and without accents', async () => {
        expect(await sorted('TOURE')).toEqual(['blue-helmets']);
        expect(await sorted('nao opiniao')).toEqual(['portuguese']);
      });

      test('in other English forms', async () => {
        expect(await sorted('governs badly')).toEqual(['governing']);
        expect(await sorted('dissident held')).toEqual(['paraphrase']);
      });

      test('with a slip of the pen', async () => {
        expect(await sorted('privcy companies')).toEqual(['privacy-limit']);
        expect(await sorted('ensryption weakened')).toEqual(['newest']);
      });

      test('by the beginning of the last one', async () => {
        expect(await sorted('encryption weak')).toEqual(['newest']);
      });

      test('written as initials', async () => {
        expect(await found('un cyberspace')).toContain('blue-helmets');
        expect(await found('U.N. cyberspace')).toContain('blue-helmets');
      });

      test('in a script without spaces', async () => {
        expect(await sorted('网络安全')).toEqual(['chinese']);
      });

      test('that stand only in the context', async () => {
        expect(await sorted('lighthouse')).toEqual(['privacy-both']);
      });

      test('that stand only in a role or the title of a debate', async () => {
        expect(await sorted('secretary-general')).toEqual(['blue-helmets']);
        expect(await found('governs the core')).toContain('privacy-right');
      });

      test('and nothing where one does not occur', async () => {
        for (const nonsense of ['xyzzyq', 'privacy xyzzyq', '<script>alert(1)</script>']) expect(await found(nonsense)).toEqual([]);
      });
    });

    describe('finds phrases', () => {
      test('word after word only', async () => {
        expect(await sorted('"blue helmets"')).toEqual(['blue-helmets']);
        expect(await sorted('"helmets blue"')).toEqual([]);
      });

      test('whatever the punctuation, the quotation marks and the case', async () => {
        for (const query of ['“helmets of cyberspace and the UN”', '"HELMETS" of cyberspace', '"state may read companies"']) expect(await found(query)).not.toEqual([]);
        expect(await sorted('“HELMETS” “of Cyberspace, and the U.N.”')).toEqual(['blue-helmets']);
      });

      test('with accents folded', async () => {
        expect(await sorted('"privacidade e um direito"')).toEqual(['portuguese']);
      });

      test('exactly, without other forms and slips', async () => {
        expect(await sorted('"governs badly"')).toEqual([]);
        expect(await sorted('"privcy limits"')).toEqual([]);
        expect(await sorted('"blue helmet"')).toEqual([]);
      });

      test('while the last word is still being typed', async () => {
        expect(await sorted('"blue helm')).toEqual(['blue-helmets']);
      });
    });

    describe('leaves out', () => {
      test('a word', async () => {
        expect(await sorted('privacy -companies -privacidade')).toEqual(['privacy-both', 'privacy-right']);
      });

      test('a phrase', async () => {
        expect(await sorted('helmets -"blue helmets"')).toEqual(['helmets-apart']);
      });

      test('and gives the rest where nothing is asked for', async () => {
        expect(await sorted('-actor:eff -actor:itu -speaker:rousseff')).toEqual(['helmets-apart', 'ministry', 'privacy-both']);
      });

      test('no word that is only like the one written', async () => {
        expect(await found('encryption -weakens')).toContain('newest');
      });
    });

    describe('finds either', () => {
      test('of two words', async () => {
        expect(await sorted('dissidents OR weakened')).toEqual(['newest', 'paraphrase']);
      });

      test('of a word and a phrase, with a third word beside', async () => {
        expect(await sorted('encryption dissidents OR "no case"')).toEqual(['newest', 'paraphrase']);
      });

      test('where only one of them is known', async () => {
        expect(await sorted('xyzzyq OR dissidents')).toEqual(['paraphrase']);
      });
    });

    describe('filters by', () => {
      test.each([
        ['speaker:hamadoun-toure', ['blue-helmets']],
        ['speaker:"Hamadoun Toure"', ['blue-helmets']],
        ['speaker:wang', ['chinese', 'wang-min']],
        ['actor:EFF', ['governing', 'newest', 'paraphrase', 'privacy-limit']],
        ['actor:estonia', ['helmets-apart', 'privacy-both']],
        ['debate:privacy', ['privacy-both', 'privacy-limit', 'privacy-right']],
        ['debate:privacy stance:for', ['privacy-right']],
        ['debate:privacy stance:against', ['privacy-limit']],
        ['debate:privacy stance:middle', ['privacy-both']],
        ['debate:internet-governance stance:for', ['blue-helmets']],
        ['debate:internet-governance confidence:high', ['blue-helmets']],
        ['stance:against confidence:low', ['privacy-right']],
        ['kind:agency', ['ministry']],
        ['kind:igo', ['blue-helmets', 'chinese', 'wang-min']],
        ['region:Americas kind:government', ['portuguese', 'privacy-right']],
        ['country:Estonia', ['helmets-apart', 'ministry', 'privacy-both']],
        ['country:est kind:agency', ['ministry']],
        ['source:itu-2012-speech', ['blue-helmets']],
        ['event:unga-68', ['privacy-right']],
        ['lang:pt', ['portuguese']],
        ['lang:Chinese', ['chinese']],
        ['year:2011', ['helmets-apart', 'wang-min']],
        ['year:2011 year:2009', ['helmets-apart', 'ministry', 'wang-min']],
        ['from:2015', ['chinese', 'newest', 'paraphrase']],
        ['from:2015-08', ['chinese', 'newest']],
        ['from:2015-07-20 to:2016', ['chinese', 'paraphrase']],
        ['to:2010', ['governing', 'ministry']],
        ['to:2010-05-30', ['ministry']],
        ['from:2012-05 to:2012-05', ['privacy-both']],
        ['privacy lang:en -debate:internet-governance', ['privacy-both', 'privacy-limit']],
        ['speaker:touré speaker:ilves', ['blue-helmets', 'privacy-both']],
        ['speaker:touré lang:pt', []],
      ])('%s', async (query, expected) => {
        expect(await sorted(query)).toEqual(expected);
      });
    });

    describe('sorts', () => {
      test('a phrase before words apart', async () => {
        expect((await found('blue helmets')).slice(0, 2)).toEqual(['blue-helmets', 'helmets-apart']);
      });

      test('newest and oldest first', async () => {
        expect(await found('privacy lang:en', { sort: 'newest' })).toEqual(['privacy-limit', 'privacy-right', 'privacy-both']);
        expect(await found('privacy lang:en', { sort: 'oldest' })).toEqual(['privacy-both', 'privacy-right', 'privacy-limit']);
      });

      test('what nothing ranks, newest first', async () => {
        expect(await found('actor:eff')).toEqual(['newest', 'paraphrase', 'privacy-limit', 'governing']);
      });

      test('those of one actor together', async () => {
        const answer = await ask('lang:en', { sort: 'newest', groupBy: 'actor' });
        const actors = answer.hits.map(({ quote }) => quote.actors[0]!.name);
        expect(actors.filter((actor, place) => actor !== actors[place - 1])).toHaveLength(new Set(actors).size);
        expect(ids(answer).slice(0, 5)).toEqual(['newest', 'paraphrase', 'privacy-limit', 'governing', 'privacy-right']);
      });

      test('the same way whether all are wanted or some', async () => {
        const all = await found('lang:en', { sort: 'oldest' });
        const some = await ask('lang:en', { sort: 'oldest', skip: 3, count: 4 });
        expect(some.total).toBe(all.length);
        expect(ids(some)).toEqual(all.slice(3, 7));
        expect(ids(await ask('lang:en', { skip: 100, count: 10 }))).toEqual([]);
      });
    });

    describe('marks', () => {
      test('what was sought in the words and in the names, whole words', async () => {
        expect(await marked('helmets touré', 'blue-helmets', 'speaker')).toEqual(['Touré']);
        expect(await marked('toure helm', 'blue-helmets', 'text')).toEqual(['helmets']);
        expect(await marked('lighthouse', 'privacy-both', 'contextBefore')).toEqual(['lighthouse']);
      });

      test('every form that was taken for a word', async () => {
        expect(await marked('governs badly', 'governing', 'text')).toEqual(expect.arrayContaining(['governing', 'governed', 'badly']));
      });

      test('a phrase, and not its words elsewhere', async () => {
        expect((await marked('"the U.N."', 'blue-helmets', 'text')).join(' ')).toMatch(/^the U\.N\.?$/);
      });

      test('nothing where nothing was sought', async () => {
        for (const { marks } of (await ask('actor:eff')).hits) expect(Object.values(marks).flat()).toEqual([]);
      });
    });

    describe('counts', () => {
      test('what each value would leave', async () => {
        const { facets } = await ask('privacy lang:en', { facets: true });
        expect(facets!.debate).toEqual(new Map([['privacy', 3], ['internet-governance', 1]]));
        expect(facets!.stance).toEqual(new Map([['for', 1], ['against', 2], ['middle', 1]]));
        expect(facets!.kind).toEqual(new Map([['government', 2], ['civil-society', 1]]));
        expect(facets!.year).toEqual(new Map([['2014', 1], ['2013', 1], ['2012', 1]]));
        expect(facets!.event).toEqual(new Map([['unga-68', 1]]));
      });

      test('the other values of a field as if the chosen one were not chosen', async () => {
        const { facets, total } = await ask('debate:privacy kind:government', { facets: true });
        expect(total).toBe(2);
        expect(facets!.kind).toEqual(new Map([['government', 2], ['civil-society', 1]]));
        expect(facets!.debate).toEqual(new Map([['privacy', 2], ['internet-governance', 1]]));
      });

      test.each(['', 'privacy', 'debate:privacy stance:for', 'stance:against', 'from:2012 to:2013', '"privacy" OR encryption -speaker:ilves'])(
        'as many as are found when the value is chosen: %s',
        async (text) => {
          const { query } = parseQuery(text);
          const { facets } = await ask(text, { facets: true });
          for (const field of ['debate', 'stance', 'kind', 'country', 'actor', 'lang', 'year', 'confidence', 'region', 'speaker', 'source'] as const) {
            for (const [value, count] of facets![field]) {
              const filters = [...query.filters.filter((filter) => filter.not || filter.field !== field), { field, value, not: false }];
              expect((await ask(formatQuery({ ...query, filters }))).total, `${field}:${value}`).toBe(count);
            }
          }
        },
      );

      test('only when asked to', async () => {
        expect((await ask('privacy')).facets).toBeNull();
      });
    });

    describe('helps', () => {
      test('with what was probably meant', async () => {
        expect(formatQuery((await ask('privcy companies')).didYouMean!)).toBe('privacy companies');
        expect((await ask('privacy companies')).didYouMean).toBeNull();
      });

      test('with what to leave out where nothing is found', async () => {
        const { total, wider } = await ask('privacy speaker:touré debate:privacy');
        expect(total).toBe(0);
        expect(wider.map(({ dropped, total: rest }) => [dropped, rest])).toEqual([['speaker:touré', 3]]);
        expect(formatQuery(wider[0]!.query)).toBe('privacy debate:privacy');
      });

      test('with words to leave out too', async () => {
        const { wider } = await ask('dissidents weakened');
        expect(wider.map(({ dropped, total }) => [dropped, total])).toEqual([['dissidents', 1], ['weakened', 1]]);
      });

      test('with nothing where something is found', async () => {
        expect((await ask('privacy')).wider).toEqual([]);
      });
    });

    test('answers the same twice', async () => {
      const answers = await Promise.all([ask('privacy OR encryption', { facets: true }), ask('privacy OR encryption', { facets: true })]);
      expect(answers[0]).toEqual(answers[1]);
    });

    test('answers whatever is typed', async () => {
      for (const text of ['', '""', '-', 'OR', '(a+)+$', '\\', '%00', '😀', '\u202eabc', 'a'.repeat(5000), '"'.repeat(99), 'x OR '.repeat(200)]) {
        const { total, hits } = await ask(text);
        expect(total).toBeGreaterThanOrEqual(hits.length);
      }
    });
  });
}
