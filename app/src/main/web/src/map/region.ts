import { type GeoProjection, geoConicConformal, geoMercator } from 'd3-geo';

/** Degrees: longitude, latitude. */
export type Point = [number, number];

/** A projection that fits these places into a box, turned so that they lie in its middle. */
export function projectionFor(points: readonly Point[], size: { width: number; height: number }, margin = 48): GeoProjection {
  const box = { type: 'MultiPoint' as const, coordinates: widened(points) };
  const [lon, lat] = middle(points);
  const spread = Math.max(...points.map(([, one]) => one)) - Math.min(...points.map(([, one]) => one));
  const projection =
    Math.abs(lat) < 15
      ? geoMercator().rotate([-lon, 0])
      : geoConicConformal().rotate([-lon, 0]).parallels([lat - Math.max(spread / 4, 2), lat + Math.max(spread / 4, 2)]);
  const inner: [[number, number], [number, number]] = [[margin, margin * 0.7], [size.width - margin, size.height - margin * 0.7]];
  projection.fitExtent(inner, box);
  return projection.clipExtent([[-20, -20], [size.width + 20, size.height + 20]]);
}

/** One place alone has no extent: a few degrees around it. */
function widened(points: readonly Point[]): Point[] {
  const [lon, lat] = middle(points);
  const small = 3;
  return [...points, [lon - small, lat - small / 2], [lon + small, lat + small / 2]];
}

/** The middle of the shortest stretch of longitudes that holds all, so that the 180th meridian does not tear a region apart. */
export function middle(points: readonly Point[]): Point {
  const lons = points.map(([lon]) => lon).sort((a, b) => a - b);
  const lats = points.map(([, lat]) => lat);
  const lat = (Math.min(...lats) + Math.max(...lats)) / 2;
  let [widest, after] = [-1, 0];
  lons.forEach((lon, i) => {
    const next = i + 1 < lons.length ? (lons[i + 1] as number) : (lons[0] as number) + 360;
    if (next - lon > widest) [widest, after] = [next - lon, next];
  });
  const centre = after + (360 - widest) / 2;
  return [((((centre + 180) % 360) + 360) % 360) - 180, lat];
}
