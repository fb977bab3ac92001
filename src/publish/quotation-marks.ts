/** Typewriter quotation marks turned into printed ones; both kinds become double marks, as in American English. */
export function printedMarks(text: string): string {
  return text
    .replace(/(?<=^|[\s([{“‘—–-])"/g, '“')
    .replaceAll('"', '”')
    .replace(/(?<=^|[\s([{“‘—–-])'([^']+)'(?!\p{L})/gu, '“$1”')
    .replace(/(?<=^|[\s([{“‘—–-])'/g, '‘')
    .replaceAll("'", '’');
}

/** The text in double quotation marks; those that it holds become single. */
export function inMarks(text: string): string {
  return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
