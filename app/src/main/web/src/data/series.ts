import type { Figure, Flow } from './bulletin';
import { measureWord, populationWord, sentence, unitWord } from '../words/terms';

/** What one chart shows: a flow, or the figures alone where they are a level (a queue, a wait) or settle into no flow. */
export interface Series {
  key: string;
  location: string;
  measure: string;
  population: string | null;
  unit: string;
  /** The target of the forecasts that continue it. */
  target: string | null;
  flow: Flow | null;
  figures: Figure[];
  /** Figures about more than this: several destinations together, another population. */
  wider: Figure[];
}

export const LEVEL_MEASURES: ReadonlySet<string> = new Set(['STOCK', 'QUEUE', 'WAIT']);

export const seriesKey = (measure: string, population: string | null, unit: string): string =>
  [measure, population ?? 'ANY', unit].join('.');

const MEASURES = ['ARRIVAL', 'DEPARTURE', 'CROSSING', 'RETURN', 'NET', 'TURNED_BACK', 'STOCK', 'QUEUE', 'WAIT', 'DISPLACEMENT', 'CALL_UP', 'DETENTION'];
const rank = (measure: string): number => (MEASURES.indexOf(measure) + MEASURES.length + 1) % (MEASURES.length + 1);

/** Flows first, then by measure, then by how much is known. */
export const seriesOrder = (a: Series, b: Series): number =>
  Number(b.flow !== null) - Number(a.flow !== null) ||
  rank(a.measure) - rank(b.measure) ||
  b.figures.length + b.wider.length - (a.figures.length + a.wider.length) ||
  (a.key < b.key ? -1 : 1);

/** `Arrivals of nationals`, `Waiting time, hours`. */
export function seriesName(series: Series): string {
  const what = sentence(measureWord(series.measure));
  const who = series.population === null ? '' : `, ${populationWord(series.population)}`;
  return series.unit === 'PERSON' ? what + who : `${what}${who} (${unitWord(series.unit, 2)})`;
}

/** The title of the vertical axis: `people per day`, `km`. */
export function axisName(series: Series): string {
  const unit = unitWord(series.unit, 2);
  return LEVEL_MEASURES.has(series.measure) ? unit : `${unit} per day`;
}
