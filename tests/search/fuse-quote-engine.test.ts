import { buildQuoteEngine } from '../../src/search/engine.ts';
import { behavesLikeAQuoteEngine } from './engine-behaviour.ts';

behavesLikeAQuoteEngine('the engine of Fuse.js', async (quotes) => buildQuoteEngine(quotes));
