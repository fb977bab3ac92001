/** A link of `llms.txt`, with what stands behind it. */
export interface ListedLink {
  readonly name: string;
  readonly href: string;
  readonly words: string;
}

export interface ListedSection {
  readonly title: string;
  readonly links: readonly ListedLink[];
}

/** What stands where, for programs that read Markdown: a title, a summary, and lists of links; https://llmstxt.org */
export function llmsTxt(title: string, summary: string, notes: readonly string[], sections: readonly ListedSection[]): string {
  const list = ({ title: heading, links }: ListedSection) => [`## ${heading}`, links.map(({ name, href, words }) => `- [${name.replace(/[[\]]/g, '\\$&')}](${href}): ${words}`).join('\n')];
  return `${[`# ${title}`, `> ${summary}`, ...notes, ...sections.flatMap(list)].join('\n\n')}\n`;
}
