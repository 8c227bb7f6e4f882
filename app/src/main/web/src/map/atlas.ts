import { geoContains } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import topology from 'world-atlas/countries-50m.json';
import type { Point } from '../data/bulletin';

export type Land = Feature<Polygon | MultiPolygon, { name: string }>;

let read: Land[] | null = null;

/** All countries' outlines (Natural Earth, 1:50 million). */
export function lands(): Land[] {
  read ??= feature(topology, topology.objects.countries).features as Land[];
  return read;
}

/** The outlines that these countries lie in, by name or else by place. */
export function landsOf(countries: readonly (Point & { name: string })[]): Set<Land> {
  const all = lands();
  const found = countries.flatMap(
    ({ name, longitude, latitude }) => all.find((one) => one.properties.name === name) ?? all.find((one) => geoContains(one, [longitude, latitude])) ?? [],
  );
  return new Set(found);
}
