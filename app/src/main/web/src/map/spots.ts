import { geoArea, geoCentroid } from 'd3-geo';
import type { Polygon, Position } from 'geojson';
import type { Point } from '../data/bulletin';
import type { Catalogue } from '../data/catalogue';
import { type Land, lands } from './atlas';

/** A country with a place on the map. */
export interface Spot extends Point {
  code: string;
  name: string;
}

/** Where the bulletin puts a country, else the middle of the largest part of the land of its name. */
export function spotOf(catalogue: Catalogue, code: string): Spot | null {
  const country = catalogue.countries.get(code);
  if (!country) return null;
  const point = country.point ?? middleOf(lands().find((one) => one.properties.name === country.name));
  return point === null ? null : { code, name: country.name, ...point };
}

function middleOf(land: Land | undefined): Point | null {
  if (!land) return null;
  const { geometry } = land;
  const parts: Position[][][] = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const polygons = parts.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  const largest = polygons.reduce((most, one) => (geoArea(one) > geoArea(most) ? one : most));
  const [longitude, latitude] = geoCentroid(largest);
  return { latitude, longitude };
}
