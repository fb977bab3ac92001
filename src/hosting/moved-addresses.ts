import { escapedHtml } from '../publish/escaped-html.ts';

/** What answers an address that has moved: a page that leads on, or the bytes of another file. */
export type Answer = { readonly kind: 'page'; readonly html: string } | { readonly kind: 'copy'; readonly of: string };

/** What becomes of the addresses that were promised and that a build does not have by itself. */
export interface Kept {
  readonly answers: ReadonlyMap<string, Answer>;
  /** Addresses without an answer. */
  readonly lost: readonly string[];
}

/**
 * Finds an answer for each promised address that a build does not have. Where a page has moved, the files beside it
 * (`/q/old.bib` beside `/q/old/`) are answered by those beside its new place.
 *
 * @param moved old page → new page, both from the root of the site and with the slash at their end
 * @param present the addresses that the build has
 * @param base folder in which the site lives, with the slash at its end
 * @throws {Error} for a move that leads nowhere
 */
export function keepMoved(promised: Iterable<string>, present: ReadonlySet<string>, moved: Readonly<Record<string, string>>, base: string): Kept {
  for (const [from, to] of Object.entries(moved)) {
    if (!from.endsWith('/') || !to.endsWith('/')) throw new Error(`moved: ${from} → ${to}; write addresses of pages, with a slash at both ends`);
    if (!present.has(to)) throw new Error(`moved: ${from} → ${to}; there is no page ${to}`);
    if (present.has(from)) throw new Error(`moved: ${from} → ${to}; there is a page ${from} still`);
  }
  const answers = new Map<string, Answer>();
  const lost: string[] = [];
  for (const address of [...promised].sort()) {
    if (present.has(address)) continue;
    const answer = answerFor(address, present, moved, base);
    if (answer) answers.set(address, answer);
    else lost.push(address);
  }
  return { answers, lost };
}

function answerFor(address: string, present: ReadonlySet<string>, moved: Readonly<Record<string, string>>, base: string): Answer | null {
  const page = moved[address];
  if (page !== undefined) return { kind: 'page', html: leadingOn(`${base.replace(/\/$/, '')}${page}`) };
  const from = Object.keys(moved).find((old) => address.startsWith(`${old.slice(0, -1)}.`) || address.startsWith(`${old.slice(0, -1)}@`) || address.startsWith(old));
  if (from === undefined) return null;
  const there = moved[from]!.slice(0, -1) + address.slice(from.length - 1);
  if (!present.has(there)) return null;
  return there.endsWith('/') ? { kind: 'page', html: leadingOn(`${base.replace(/\/$/, '')}${there}`) } : { kind: 'copy', of: there };
}

/** A page that leads on by itself, without a script, and by a link. */
function leadingOn(to: string): string {
  const there = escapedHtml(to);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Moved to ${there}</title>
<link rel="canonical" href="${there}">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${there}">
</head>
<body>
<h1>This page has moved</h1>
<p>It is at <a href="${there}">${there}</a> now.</p>
</body>
</html>
`;
}
