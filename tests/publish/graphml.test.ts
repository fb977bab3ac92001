import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { graphml, type GraphEdge, type GraphNode } from '../../src/publish/graphml.ts';

interface Parsed {
  '?xml': unknown;
  graphml: { key: { id: string; for: string; 'attr.name': string; 'attr.type': string }[]; graph: { node: Element[]; edge: Element[]; edgedefault: string } };
}
type Element = { id?: string; source?: string; target?: string; data?: { key: string; '#text': string }[] };

/** Nodes and edges as an XML parser finds them. */
function parsed(text: string): { nodes: GraphNode[]; edges: GraphEdge[]; directed: string } {
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', parseTagValue: false, parseAttributeValue: false, trimValues: false, isArray: (name, _path, _leaf, isAttribute) => !isAttribute && ['key', 'node', 'edge', 'data'].includes(name), htmlEntities: true });
  const { key = [], graph } = (parser.parse(text) as Parsed).graphml;
  const attributes = ({ data = [] }: Element) =>
    Object.fromEntries(
      data.map((cell) => {
        const { 'attr.name': name, 'attr.type': type } = key.find(({ id }) => id === cell.key)!;
        return [name, type === 'double' ? Number(cell['#text']) : cell['#text']];
      }),
    );
  return {
    nodes: (graph.node ?? []).map((node) => ({ id: node.id!, attributes: attributes(node) })),
    edges: (graph.edge ?? []).map((edge) => ({ source: edge.source!, target: edge.target!, attributes: attributes(edge) })),
    directed: graph.edgedefault,
  };
}

test('a graph is read back as it was written', () => {
  const nodes = [{ id: 'National Petrochemical & Refiners Association', attributes: { kind: 'actor', statements: 3 } }, { id: '<b>"x"</b>', attributes: { kind: 'it’s', statements: 0 } }];
  const edges = [{ source: nodes[0]!.id, target: nodes[1]!.id, attributes: { congruence: 0.333333, conflict: -0.5 } }];
  expect(parsed(graphml('network', nodes, edges))).toEqual({ nodes, edges, directed: 'undirected' });
});

test('what is unknown is left out, and a graph of nothing is one', () => {
  expect(parsed(graphml('g', [{ id: 'a', attributes: { x: null, y: 1 } }], []))).toEqual({ nodes: [{ id: 'a', attributes: { y: 1 } }], edges: [], directed: 'undirected' });
  expect(graphml('g', [], [])).toContain('<graph id="g" edgedefault="undirected">\n</graph>');
});

test('names of any characters that XML knows come back', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '&', '<', '>', '"', "'", ']', ' ', 'é', '中', '𝕏', ';', '#'), minLength: 1, maxLength: 12 }), (name) => {
      const [node] = parsed(graphml('g', [{ id: name, attributes: { label: `${name}.` } }], [])).nodes;
      expect(node).toEqual({ id: name, attributes: { label: `${name}.` } });
    }),
    { seed: 1 },
  );
});

test('characters that XML does not know are left out', () => {
  expect(graphml('g', [{ id: 'a\u0000b\u000Bc\uD800', attributes: {} }], [])).toContain('<node id="abc">');
});
