import postcss from 'postcss';
import { colourMix } from './colour-mix.ts';

export type Theme = 'light' | 'dark';

/**
 * The style of a picture that stands alone, for one theme: the rules for charts with every variable settled and every colour
 * mixed, without what a picture cannot do (hovering, focus, choosing by width, printing). Renderers of pictures know neither
 * variables nor layers nor mixing. A variable that is no token but set by rules of the charts, as the share of each step of a
 * scale, is settled for each of these rules.
 *
 * @param tokens the style sheet of the tokens
 * @param rules style sheets of charts
 */
export function pictureStyle(tokens: string, rules: readonly string[], theme: Theme): { style: string; colour: (name: string) => string } {
  const values = settledTokens(tokens, theme);
  const drawn = rules.flatMap(drawnRules);
  const settle = (value: string, own: ReadonlyMap<string, string> = NONE): string => {
    const settled = value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => own.get(name) ?? values.get(name) ?? '');
    return settled.includes('var(') && settled !== value ? settle(settled, own) : mixed(settled);
  };
  const written = (selectors: readonly string[], declarations: readonly (readonly [string, string])[], own?: ReadonlyMap<string, string>) =>
    declarations.length === 0 ? '' : `${selectors.join(',')}{${declarations.map(([prop, value]) => `${prop}:${settle(value, own)}`).join(';')}}`;
  const style = drawn.flatMap(({ selectors, declarations }) => {
    const waits = ([, value]: readonly [string, string]) => [...value.matchAll(/var\((--[\w-]+)\)/g)].some(([, name = '']) => !values.has(name));
    const setters = drawn.filter(({ own }) => own.size > 0 && declarations.filter(waits).some(([, value]) => [...own.keys()].some((name) => value.includes(`var(${name})`))));
    return [written(selectors, declarations.filter((declaration) => !waits(declaration))), ...setters.map((setter) => written(setter.selectors, declarations.filter(waits), setter.own))];
  });
  return { style: style.join(''), colour: (name) => settle(`var(${name})`) };
}

const NONE: ReadonlyMap<string, string> = new Map();

interface DrawnRule {
  readonly selectors: readonly string[];
  readonly declarations: readonly (readonly [string, string])[];
  /** The variables that it sets. */
  readonly own: ReadonlyMap<string, string>;
}

/** The rules of a style sheet that say how marks are drawn. */
function drawnRules(sheet: string): DrawnRule[] {
  const found: DrawnRule[] = [];
  postcss.parse(sheet).walkRules((rule) => {
    if (insideQuery(rule)) return;
    const selectors = rule.selectors.filter((selector) => /^\.[\w-]/.test(selector) && !/[:>~[]|has-emphasis|chart-(?:medium|wide|narrow|figure|key)/.test(selector));
    const all = rule.nodes.filter((node) => node.type === 'decl');
    const declarations = all.filter(({ prop }) => DRAWN.has(prop)).map(({ prop, value }) => [prop, value] as const);
    const own = new Map(all.filter(({ prop }) => prop.startsWith('--')).map(({ prop, value }) => [prop, value]));
    if (selectors.length > 0 && declarations.length + own.size > 0) found.push({ selectors, declarations, own });
  });
  return found;
}

/** The value with each mix of two settled colours worked out. */
function mixed(value: string): string {
  return value.replace(/color-mix\(in oklab, (#[\da-f]{6}) ([\d.]+)%, (#[\da-f]{6})\)/gi, (_, a: string, share: string, b: string) => colourMix(a, Number(share) / 100, b));
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
