import type { Catalogue } from '../data/catalogue';
import { nameId, placeOf } from '../data/location';
import type { Point } from './region';
import { spotOf } from './spots';

/** A corridor as a line on the map. */
export interface Way {
  location: string;
  name: string;
  points: Point[];
  latest: number;
}

/** Corridors with a flow, between one country and another; over their crossing where one is named. */
export function waysOf(catalogue: Catalogue): Way[] {
  return catalogue.corridors.flatMap(({ location, name, latest }) => {
    const { origin, destination, crossing } = placeOf(location);
    if (latest === null || origin.length !== 1 || destination.length !== 1) return [];
    const [from, to] = [spotOf(catalogue, origin[0] as string), spotOf(catalogue, destination[0] as string)];
    if (!from || !to) return [];
    const over = crossing === null ? undefined : catalogue.crossings.get(nameId(crossing));
    const points = [from, over, to].flatMap((one): Point[] => (one ? [[one.longitude, one.latitude]] : []));
    return [{ location, name, points, latest }];
  });
}

/** Quiet: from 1 to 5 pixels, by the square root. */
export const widthOf = (latest: number, largest: number): number => 1 + 4 * Math.sqrt(latest / Math.max(largest, 1));
