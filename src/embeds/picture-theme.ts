import postcss from 'postcss';

export type Theme = 'light' | 'dark';

/**
 * The style of a picture that stands alone, for one theme: the rules for charts with every variable settled, without what a
 * picture cannot do (hovering, focus, choosing by width, printing). Renderers of pictures know neither variables nor layers.
 *
 * @param tokens the style sheet of the tokens
 * @param rules style sheets of charts
 */
export function pictureStyle(tokens: string, rules: readonly string[], theme: Theme): { style: string; colour: (name: string) => string } {
  const values = settledTokens(tokens, theme);
  const settle = (value: string): string => {
    const settled = value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => values.get(name) ?? '');
    return settled.includes('var(') && settled !== value ? settle(settled) : settled;
  };
  const kept: string[] = [];
  for (const sheet of rules) {
    postcss.parse(sheet).walkRules((rule) => {
      if (insideQuery(rule)) return;
      const selectors = rule.selectors.filter((selector) => /^\.[\w-]/.test(selector) && !/[:>~+[]|has-emphasis|chart-(?:medium|wide|narrow|figure|key)/.test(selector));
      const declarations = rule.nodes.filter((node) => node.type === 'decl').filter(({ prop }) => DRAWN.has(prop));
      if (selectors.length === 0 || declarations.length === 0) return;
      kept.push(`${selectors.join(',')}{${declarations.map(({ prop, value }) => `${prop}:${settle(value)}`).join(';')}}`);
    });
  }
  return { style: kept.join(''), colour: (name) => settle(`var(${name})`) };
}

const DRAWN = new Set(['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'stroke-opacity', 'paint-order', 'opacity', 'visibility', 'color', 'font-weight', 'font-style', 'font-size']);

function insideQuery(rule: postcss.Rule): boolean {
  for (let at: postcss.Container | postcss.Document | undefined = rule.parent; at; at = at.parent as postcss.Container | undefined) {
    if (at.type === 'atrule' && (at as postcss.AtRule).name !== 'layer') return true;
  }
  return false;
}

/** Every token with its value in one theme; those of `[data-theme='…']` win over those of the root. */
function settledTokens(tokens: string, theme: Theme): Map<string, string> {
  const values = new Map<string, string>();
  const read = (wanted: (selectors: readonly string[]) => boolean) =>
    postcss.parse(tokens).walkRules((rule) => {
      if (!insideQuery(rule) && wanted(rule.selectors)) rule.walkDecls(/^--/, ({ prop, value }) => void values.set(prop, value));
    });
  read((selectors) => selectors.includes(':root'));
  read((selectors) => selectors.includes(`[data-theme='${theme}']`));
  return values;
}
