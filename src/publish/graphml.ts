import type { ResultCell } from './result-table.ts';
import { rounded } from './result-table.ts';

export interface GraphNode {
  readonly id: string;
  readonly attributes: Readonly<Record<string, ResultCell>>;
}

export interface GraphEdge {
  readonly source: string;
  readonly target: string;
  readonly attributes: Readonly<Record<string, ResultCell>>;
}

/**
 * An undirected graph as GraphML (Brandes et al. 2002; http://graphml.graphdrawing.org/). An attribute that is `null` is left
 * out. Numbers are of type double, all others strings.
 */
export function graphml(id: string, nodes: readonly GraphNode[], edges: readonly GraphEdge[]): string {
  const keys = [...keysOf('node', nodes), ...keysOf('edge', edges)];
  const data = (on: Key['on'], attributes: GraphNode['attributes']) =>
    keys
      .filter((key) => key.on === on && attributes[key.name] !== null && attributes[key.name] !== undefined)
      .map((key) => `<data key="${key.id}">${escaped(textOf(attributes[key.name]!))}</data>`)
      .join('');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...keys.map((key) => `<key id="${key.id}" for="${key.on}" attr.name="${escaped(key.name)}" attr.type="${key.type}"/>`),
    `<graph id="${escaped(id)}" edgedefault="undirected">`,
    ...nodes.map((node) => `<node id="${escaped(node.id)}">${data('node', node.attributes)}</node>`),
    ...edges.map((edge) => `<edge source="${escaped(edge.source)}" target="${escaped(edge.target)}">${data('edge', edge.attributes)}</edge>`),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

interface Key {
  readonly id: string;
  readonly on: 'node' | 'edge';
  readonly name: string;
  readonly type: 'double' | 'string';
}

/** The attributes that occur, in the order in which they do. */
function keysOf(on: Key['on'], of: readonly { readonly attributes: GraphNode['attributes'] }[]): Key[] {
  const names = [...new Set(of.flatMap(({ attributes }) => Object.keys(attributes)))];
  return names.map((name, index) => ({
    id: `${on === 'node' ? 'n' : 'e'}${index}`,
    on,
    name,
    type: of.every(({ attributes }) => typeof (attributes[name] ?? 0) === 'number') ? 'double' : 'string',
  }));
}

function textOf(value: string | number | boolean): string {
  return typeof value === 'number' ? `${rounded(value)}` : `${value}`;
}

/** Text inside an element or an attribute; characters that XML 1.0 does not know are left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;');
}
