/** A part of an account below one heading, as plain text. */
export interface ProseSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** The body of an account without its markup: headings, and paragraphs without citations and links. Quotations printed in full are left out. */
export function proseSections(body: string): ProseSection[] {
  const sections: { heading: string; paragraphs: string[] }[] = [];
  for (const block of body.split(/\n\s*\n/)) {
    const text = block
      .replace(/<Cite source="[^"]*" \/>/g, '')
      .replace(/<Words of="[^"]*" \/>/g, '')
      .replace(/\[([^\]]*)\]\([^)\s]*\)/g, '$1')
      .replace(/[*_]{1,2}(\S(?:[^*_]*\S)?)[*_]{1,2}/g, '$1')
      .replace(/\s+/g, ' ')
      .trim();
    if (text === '') continue;
    const heading = /^#+ (.*)$/.exec(text)?.[1];
    if (heading !== undefined) sections.push({ heading, paragraphs: [] });
    else if (sections.length === 0) sections.push({ heading: '', paragraphs: [text] });
    else sections.at(-1)!.paragraphs.push(text);
  }
  return sections;
}
