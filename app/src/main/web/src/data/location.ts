/** Locations are written as in forecasts: `UKR-POL`, `UKR-POL:medyka`, `RUS-FIN;GEO;KAZ`, `*` for an unknown country. */

export interface Place {
  origin: string[];
  destination: string[];
  crossing: string | null;
}

const codes = (countries: readonly string[]): string => (countries.length === 0 ? '*' : countries.join(';'));

const ODD: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o' };

/** The name as an identifier: `Verkhny Lars` is `verkhny-lars`. */
export const nameId = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ıłø]/g, (letter) => ODD[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replaceAll(' ', '-');

export function locationOf(place: Place): string {
  const way = `${codes(place.origin)}-${codes(place.destination)}`;
  return place.crossing === null ? way : `${way}:${nameId(place.crossing)}`;
}

export function placeOf(location: string): Place {
  const colon = location.indexOf(':');
  const way = colon < 0 ? location : location.slice(0, colon);
  const dash = way.indexOf('-');
  const list = (part: string) => (part === '*' || part === '' ? [] : part.split(';'));
  return {
    origin: list(dash < 0 ? way : way.slice(0, dash)),
    destination: list(dash < 0 ? '' : way.slice(dash + 1)),
    crossing: colon < 0 ? null : location.slice(colon + 1),
  };
}
