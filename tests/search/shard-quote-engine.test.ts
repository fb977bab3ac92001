import { engineOverShards, fetchReadsFiles } from '../fixtures/shard-folder.ts';
import { behavesLikeAQuoteEngine } from './engine-behaviour.ts';

fetchReadsFiles();
behavesLikeAQuoteEngine('the engine of Pagefind', engineOverShards);
