import { collectQuotes } from '../../src/search/engine.ts';
import { buildFuseQuoteEngine } from '../../src/search/fuse-quote-engine.ts';
import { behavesLikeAQuoteEngine } from './engine-behaviour.ts';

behavesLikeAQuoteEngine('the engine of Fuse.js', async (quotes) => buildFuseQuoteEngine(quotes, collectQuotes(quotes)));
