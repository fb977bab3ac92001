import { escapedHtml } from './escaped-html.ts';
import type { QuoteCitation } from './quote-citation.ts';

/** The words as they are copied: a quotation in its marks, a paraphrase without any and under its name. */
function words({ kind, text }: QuoteCitation): string {
  return kind === 'quote' ? `“${text}”` : `Paraphrase: ${text}`;
}

export function plainQuote(citation: QuoteCitation): string {
  return `${words(citation)}\n— ${citation.attribution}\n\nSource: ${citation.source}${citation.sourceUrl ? `\n${citation.sourceUrl}` : ''}\n${citation.url}\n`;
}

/** CommonMark: the words as a block quotation, a paraphrase as a paragraph. */
export function markdownQuote(citation: QuoteCitation): string {
  const source = citation.sourceUrl ? `[${escapedMarkdown(citation.source)}](<${citation.sourceUrl}>)` : escapedMarkdown(citation.source);
  const text = escapedMarkdown(words(citation));
  return `${citation.kind === 'quote' ? `> ${text}` : text}\n\n— ${escapedMarkdown(citation.attribution)}. ${source}. [Faultlines](<${citation.url}>)\n`;
}

/** An HTML figure with a `<blockquote cite>`; the words of a paraphrase stand in a paragraph. */
export function htmlQuote(citation: QuoteCitation): string {
  const { kind, text, lang, attribution, source, sourceUrl, url } = citation;
  const cite = escapedHtml(sourceUrl ?? url);
  const said = kind === 'quote' ? `  <blockquote cite="${cite}" lang="${lang}"><p>“${escapedHtml(text)}”</p></blockquote>` : `  <p>Paraphrase: ${escapedHtml(text)}</p>`;
  const place = sourceUrl ? `<a href="${cite}"><cite>${escapedHtml(source)}</cite></a>` : `<cite>${escapedHtml(source)}</cite>`;
  return `<figure>\n${said}\n  <figcaption>${escapedHtml(attribution)}. ${place} (<a href="${escapedHtml(url)}">Faultlines</a>)</figcaption>\n</figure>\n`;
}

function escapedMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
