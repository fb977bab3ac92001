/** What stands beside a code wherever it is shown. Free of schemas, so that a browser can read it. @param reviewedBy a person, or `null` until somebody has */
export function reviewWords(reviewedBy: string | null): string {
  return reviewedBy === null ? 'machine-assisted code, not yet reviewed by a person' : `code reviewed by ${reviewedBy}`;
}
