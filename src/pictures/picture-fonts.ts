import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';

/** The typefaces that pictures may use, as files; cut by "npm run fonts". */
export function pictureFonts(): string[] {
  const folder = resolve('src/assets/fonts/pictures');
  return readdirSync(folder).filter((name) => name.endsWith('.ttf')).sort().map((name) => `${folder}/${name}`);
}
