/** Of an account as HTML, what stands between its first heading and the next; all of it where it has no heading. */
export function openingSection(html: string): string {
  const [before = '', first] = html.split(/<h2\b[^>]*>[\s\S]*?<\/h2>/);
  return (first ?? before).trim();
}
