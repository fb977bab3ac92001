import { pick } from './word-chain.ts';

const SYLLABLES = 'al an bar ber cor da del en far gol hen is jor ka lin mar nes or pel qua ros sel tan ul ver wim xan yor zel'.split(' ');

/** Words that nobody is called, of two to four syllables, with capitals. */
export function inventedName(random: () => number, words = 2): string {
  return Array.from({ length: words }, () => {
    const word = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(random, SYLLABLES)).join('');
    return word.charAt(0).toUpperCase() + word.slice(1);
  }).join(' ');
}
