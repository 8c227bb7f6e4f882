import { bulletin } from '../sample/make.mjs';
import type { Bulletin, Figure } from '../src/data/bulletin';
import { Catalogue } from '../src/data/catalogue';
import { readBulletin } from '../src/data/read';

/** The made-up bulletin, with some of its lists replaced before it is read. */
export function sample(change: Record<string, unknown> = {}): Bulletin {
  return readBulletin(JSON.parse(JSON.stringify({ ...bulletin(), ...change })));
}

export const sampleCatalogue = (change: Record<string, unknown> = {}): Catalogue => new Catalogue(sample(change));

/** A figure of 900 people on 24 September, changed as wanted. */
export function figure(change: Partial<Figure> = {}): Figure {
  return {
    id: 'f', countId: 'c', report: null, words: '900', reported: 900, low: null, high: null, quantifier: 'EXACT', unit: 'PERSON',
    measure: 'ARRIVAL', origin: ['RUS'], destination: ['FIN'], crossing: null, group: null, population: 'NATIONALS',
    start: '2022-09-24', end: '2022-09-24', hours: null, aggregation: 'TOTAL', status: 'REPORTED', source: null, confidence: 0.9,
    known: null, at: { quote: null, sentence: null }, standing: null, ...change,
  };
}
