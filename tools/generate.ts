/**
 * node tools/generate.ts <folder> <statements> [seed]
 *
 * Writes a content folder of any size, for measurements. Build it with CONTENT_DIR=<folder>/content OUT_DIR=… npm run build.
 */
import { writeGenerated } from './write-generated.ts';

const [folder, count, seed = '1'] = process.argv.slice(2);
if (!folder || !Number.isInteger(Number(count)) || Number(count) < 1) {
  console.error('Where to, and how many statements? node tools/generate.ts <folder> <statements> [seed]');
  process.exit(2);
}
const files = writeGenerated(folder, Number(count), Number(seed));
console.log(`${files} files in ${folder}/content.`);
