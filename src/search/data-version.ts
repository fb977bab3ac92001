/** Rises when the shape of the search data changes, so that a page never reads data it does not understand. */
const SHAPE = 2;

/** What tells the search data of one build from those of another: the shape, and a hash (FNV-1a, 32 bits) of what is in them. */
export function dataVersion(contents: Iterable<string>): string {
  let hash = 0x811c9dc5;
  for (const text of contents) {
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ 0xffff, 0x01000193);
  }
  return `${SHAPE}-${(hash >>> 0).toString(16).padStart(8, '0')}`;
}

/** Whether data have the shape that this code reads. */
export function isReadable(version: unknown): boolean {
  return typeof version === 'string' && version.startsWith(`${SHAPE}-`);
}
