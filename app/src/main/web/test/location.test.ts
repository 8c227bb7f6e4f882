import { describe, expect, it } from 'vitest';
import { locationOf, nameId, placeOf } from '../src/data/location';

describe('a location', () => {
  it.each(['UKR-POL', 'UKR-POL:medyka', 'RUS-FIN;GEO;KAZ', 'RUS-*', '*-FIN', '*-*:verkhny-lars'])('%s is read and written alike', (location) => {
    expect(locationOf(placeOf(location))).toBe(location);
  });

  it('names its crossing by an identifier', () => {
    expect(locationOf({ origin: ['RUS'], destination: ['GEO'], crossing: 'Verkhny Lars' })).toBe('RUS-GEO:verkhny-lars');
  });

  it.each([['Verkhny  Lars', 'verkhny-lars'], ['Kraśnik–Łódź', 'krasnik-lodz'], ['Горки', 'горки'], ['St. Øst', 'st-ost']])('%s is %s', (name, id) => {
    expect(nameId(name)).toBe(id);
  });
});
