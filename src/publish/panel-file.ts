import type { PanelData } from '../analysis/panel-data.ts';

/**
 * Reads the file of which panels are made.
 *
 * @throws {TypeError} where it is not what `panelData` gives, {SyntaxError} where it is no JSON
 */
export function readPanelData(text: string): PanelData {
  const json: unknown = JSON.parse(text);
  if (!isRecord(json) || typeof json.version !== 'string' || typeof json.released !== 'string' || !isList(json.debates, ['id', 'title', 'question', 'poles', 'questions']) || !isList(json.actors, ['id', 'shortName', 'kind', 'region', 'partOf', 'newest', 'positions']))
    throw new TypeError('the data for panels are not in the form that was expected');
  return json as unknown as PanelData;
}

function isList(value: unknown, keys: readonly string[]): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((item) => isRecord(item) && keys.every((key) => item[key] !== undefined));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
