/** What the page shows: one bulletin, as `exeunt run` writes it. Names follow `figures.jsonl`; null means not known. */

export interface Bulletin {
  title: string;
  asOf: string;
  seed: number | null;
  version: string;
  reports: Report[];
  figures: Figure[];
  policies: Policy[];
  rules: Rule[];
  copies: CopyGroup[];
  flows: Flow[];
  levels: number[];
  forecasts: Forecast[];
  scores: Score[];
  countries: Country[];
  crossings: Crossing[];
  refusals: Refusal[];
}

export interface Report {
  name: string;
  title: string | null;
  publisher: string | null;
  published: string | null;
  how: string | null;
  language: string | null;
  body: string;
}

/** Where a statement stands in the body of its report, in UTF-16 offsets; null if it rests on a table or a review. */
export interface Spans {
  quote: Span | null;
  sentence: Span | null;
}

export interface Span {
  start: number;
  end: number;
}

export interface Figure {
  id: string;
  countId: string;
  report: string | null;
  words: string;
  reported: number | null;
  low: number | null;
  high: number | null;
  quantifier: string;
  unit: string;
  measure: string;
  origin: string[];
  destination: string[];
  crossing: string | null;
  group: string | null;
  population: string | null;
  start: string | null;
  end: string | null;
  hours: number | null;
  aggregation: string;
  status: string;
  source: string | null;
  confidence: number | null;
  known: string | null;
  at: Spans;
  standing: Standing | null;
}

export type Verdict = 'USED' | 'COPY' | 'ROUNDED' | 'IN_CONFLICT' | 'SET_ASIDE';

export interface Standing {
  verdict: Verdict;
  others: string[];
  role: string | null;
  reason: string;
}

export interface Policy {
  id: string;
  report: string | null;
  words: string;
  kind: string;
  actor: string | null;
  origin: string[];
  destination: string[];
  place: string | null;
  start: string | null;
  end: string | null;
  status: string;
  confidence: number | null;
  known: string | null;
  at: Spans;
}

export interface Rule {
  id: string;
  kind: string;
  actor: string | null;
  origin: string[];
  destination: string[];
  crossing: string | null;
  place: string | null;
  announced: string | null;
  inForce: string | null;
  ended: string | null;
  statements: string[];
  /** What the statements contradict each other in, in words. */
  disputes: string[];
}

export interface CopyGroup {
  id: string;
  passages: { report: string; start: number; end: number }[];
}

export interface Flow {
  location: string;
  origin: string[];
  destination: string[];
  crossing: string | null;
  measure: string;
  population: string | null;
  days: FlowDay[];
}

export interface FlowDay {
  date: string;
  median: number;
  low50: number;
  high50: number;
  low90: number;
  high90: number;
  figures: string[];
}

export interface Forecast {
  model: string;
  location: string;
  target: string;
  referenceDate: string;
  days: { horizon: number; date: string; quantiles: number[] }[];
}

export interface Score {
  model: string;
  location: string;
  target: string;
  n: number | null;
  wis: number | null;
  relativeWis: number | null;
  maeMedian: number | null;
  coverage50: number | null;
  coverage90: number | null;
  coverage95: number | null;
}

export interface Country {
  code: string;
  name: string;
  /** Null where it is not known where it lies. */
  point: Point | null;
}

/** Degrees north and east. */
export interface Point {
  latitude: number;
  longitude: number;
}

export interface Crossing extends Point {
  id: string;
  name: string;
  aliases: string[];
  a: string;
  b: string;
  mentioned: boolean;
}

export interface Refusal {
  file: string | null;
  place: string | null;
  reason: string;
  remedy: string | null;
}
