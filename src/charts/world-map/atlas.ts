import { geoCentroid } from 'd3';
import type { MultiPolygon, Polygon } from 'geojson';
import countries from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import coarse from 'world-atlas/countries-110m.json';
import fine from 'world-atlas/countries-10m.json';

/** Land with its borders, and the middle of each state too small for it. Longitudes and latitudes in degrees. */
export interface Atlas {
  readonly areas: readonly { readonly iso3: string | null; readonly name: string; readonly geometry: Polygon | MultiPolygon }[];
  /** By ISO code, for states without an area. */
  readonly points: ReadonlyMap<string, readonly [number, number]>;
}

type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Codes that the map's own data lacks. */
const CODE_BY_NAME: Record<string, string> = { Kosovo: 'XKX' };
const ANTARCTICA = '010';

let read: Atlas | null = null;

/** The states of Natural Earth at 1:110 million without Antarctica, and points of its 1:10 million for those left out there. */
export function worldAtlas(): Atlas {
  if (read) return read;
  const areas = statesOf(coarse as unknown as Countries);
  const drawn = new Set(areas.map(({ iso3 }) => iso3));
  const points = new Map<string, readonly [number, number]>();
  for (const { iso3, geometry } of statesOf(fine as unknown as Countries)) {
    if (iso3 !== null && !drawn.has(iso3) && !points.has(iso3)) points.set(iso3, geoCentroid(geometry));
  }
  read = { areas, points };
  return read;
}

function statesOf(topology: Countries): Atlas['areas'] {
  return feature(topology, topology.objects.countries).features.flatMap(({ id, properties, geometry }) => {
    if (id === ANTARCTICA || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) return [];
    const { name } = properties;
    const iso3 = id === undefined ? null : (countries.numericToAlpha3(String(id)) ?? null);
    return [{ iso3: iso3 ?? CODE_BY_NAME[name] ?? null, name, geometry }];
  });
}
