import type { Catalogue, CorridorEntry } from './data/catalogue';
import { placeOf } from './data/location';

/** The corridor to show first: of those with a flow and both ends named the one most spoken of, else the first. */
export function opening(catalogue: Catalogue): string | null {
  const named = catalogue.corridors.find(({ location, latest }) => {
    const { origin, destination, crossing } = placeOf(location);
    return origin.length > 0 && destination.length > 0 && crossing === null && latest !== null;
  });
  return (named ?? catalogue.corridors[0])?.location ?? null;
}

/** Days of the longest series of a corridor. */
export function lasts(corridor: CorridorEntry | undefined): number {
  return Math.max(0, ...(corridor?.series ?? []).map((one) => one.flow?.days.length ?? 0));
}
