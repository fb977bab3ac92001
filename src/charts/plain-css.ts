/**
 * Style sheets without layers, variables, states of interaction and media, for programs that draw SVG and know none of these.
 *
 * @param tokens style sheets that give the variables their values; the first value of each counts, which is the light one
 */
export function plainCss(css: string, tokens: string): string {
  const values = new Map<string, string>();
  for (const [, name = '', value = ''] of uncommented(tokens).matchAll(/(--[\w-]+)\s*:\s*([^;{}]+);/g)) if (!values.has(name)) values.set(name, value.trim());
  const resolved = (text: string, depth = 0): string =>
    depth > 9 ? text : text.replace(/var\((--[\w-]+)\)/g, (whole, name: string) => (values.has(name) ? resolved(values.get(name)!, depth + 1) : whole));
  return blocks(uncommented(css))
    .flatMap(({ head, body }) => (head.startsWith('@layer') ? blocks(body) : [{ head, body }]))
    .filter(({ head }) => !head.startsWith('@') && !/:hover|:focus|\.lit\b|\.has-emphasis/.test(head))
    .map(({ head, body }) => `${head.replace(/\s+/g, ' ')} {${resolved(body).replace(/\s+/g, ' ').trimEnd()} }`)
    .join('\n');
}

function uncommented(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, '');
}

/** The outermost blocks of a style sheet. */
function blocks(css: string): { head: string; body: string }[] {
  const found: { head: string; body: string }[] = [];
  let [depth, start, open] = [0, 0, 0];
  for (let at = 0; at < css.length; at++) {
    if (css[at] === '{' && depth++ === 0) open = at;
    else if (css[at] === '}' && --depth === 0) {
      found.push({ head: css.slice(start, open).trim(), body: css.slice(open + 1, at) });
      start = at + 1;
    } else if (css[at] === ';' && depth === 0) start = at + 1;
  }
  return found;
}
