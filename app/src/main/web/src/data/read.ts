import type { Bulletin, Figure, Flow, Forecast, Point, Policy, Report, Rule, Span, Spans, Standing, Verdict } from './bulletin';
import { day, isRow, number, numbers, type Row, rows, text, texts } from './fields';

/** The bulletin could not be read at all; the message says why in words for people. */
export class UnreadableBulletin extends Error {}

const FORMAT = 1;
const VERDICTS: readonly string[] = ['USED', 'COPY', 'ROUNDED', 'IN_CONFLICT', 'SET_ASIDE'];

/**
 * Reads a bulletin. Rows without what identifies them are left out and whatever else is missing becomes null, so that one
 * bad row never empties the page.
 */
export function readBulletin(json: unknown): Bulletin {
  if (!isRow(json)) throw new UnreadableBulletin('What was read is not a bulletin.');
  const format = number(json, 'format');
  if (format !== FORMAT) {
    throw new UnreadableBulletin(
      `This page reads bulletins of format ${FORMAT}, and this one has format ${format ?? 'none'}. ` +
        'Make the page and the bulletin with the same version of Exeunt.',
    );
  }
  const reports = rows(json.reports).flatMap(report);
  const bodies = new Map(reports.map((one) => [one.name, one.body.length]));
  return {
    title: text(json, 'title') ?? 'Untitled',
    asOf: day(json, 'asOf') ?? '',
    seed: number(json, 'seed'),
    version: text(json, 'version') ?? '',
    reports,
    figures: rows(json.figures).flatMap((row) => figure(row, bodies)),
    policies: rows(json.policies).flatMap((row) => policy(row, bodies)),
    rules: rows(json.rules).flatMap(rule),
    copies: rows(json.copies).flatMap((row) => {
      const id = text(row, 'id');
      const passages = rows(row.passages).flatMap((one) => {
        const name = text(one, 'report');
        const span = spanOf(one, 'start', 'end', name, bodies);
        return name && span ? [{ report: name, ...span }] : [];
      });
      return id && passages.length > 1 ? [{ id, passages }] : [];
    }),
    flows: rows(json.flows).flatMap(flow),
    levels: numbers(json, 'levels'),
    forecasts: rows(json.forecasts).flatMap((row) => forecast(row, numbers(json, 'levels').length)),
    scores: rows(json.scores).flatMap((row) => {
      const [model, location, target] = [text(row, 'model'), text(row, 'location'), text(row, 'target')];
      if (!model || !location || !target) return [];
      const measured = {
        n: number(row, 'n'),
        wis: number(row, 'wis'),
        relativeWis: number(row, 'relativeWis'),
        maeMedian: number(row, 'maeMedian'),
        coverage50: number(row, 'coverage50'),
        coverage90: number(row, 'coverage90'),
        coverage95: number(row, 'coverage95'),
      };
      return [{ model, location, target, ...measured }];
    }),
    countries: rows(json.countries).flatMap((row) => {
      const code = text(row, 'code');
      return code ? [{ code, name: text(row, 'name') ?? code, point: point(row) }] : [];
    }),
    crossings: rows(json.crossings).flatMap((row) => {
      const [id, place] = [text(row, 'id'), point(row)];
      if (!id || !place) return [];
      const name = text(row, 'name') ?? id;
      const [a, b] = [text(row, 'a') ?? '', text(row, 'b') ?? ''];
      return [{ id, name, aliases: texts(row, 'aliases'), a, b, ...place, mentioned: row.mentioned === true }];
    }),
    refusals: rows(json.refusals).map((row) => ({
      file: text(row, 'file'),
      place: text(row, 'place'),
      reason: text(row, 'reason') ?? 'not said why',
      remedy: text(row, 'remedy'),
    })),
  };
}

function report(row: Row): Report[] {
  const name = text(row, 'name');
  if (!name) return [];
  const [title, publisher, published] = [text(row, 'title'), text(row, 'publisher'), day(row, 'published')];
  const [how, language] = [text(row, 'how'), text(row, 'language')];
  return [{ name, title, publisher, published, how, language, body: text(row, 'body') ?? '' }];
}

function figure(row: Row, bodies: Map<string, number>): Figure[] {
  const id = text(row, 'id');
  const [low, high] = [number(row, 'low'), number(row, 'high')];
  const reported = number(row, 'reported');
  if (!id || (reported === null && low === null && high === null)) return [];
  return [
    {
      id,
      countId: text(row, 'count_id') ?? id,
      report: text(row, 'report'),
      words: text(row, 'quote') ?? '',
      reported,
      low,
      high,
      quantifier: text(row, 'quantifier') ?? 'EXACT',
      unit: text(row, 'unit') ?? 'PERSON',
      measure: text(row, 'measure') ?? 'ARRIVAL',
      origin: texts(row, 'origin'),
      destination: texts(row, 'destination'),
      crossing: text(row, 'crossing'),
      group: text(row, 'group'),
      population: text(row, 'population'),
      start: day(row, 'period_start'),
      end: day(row, 'period_end'),
      hours: number(row, 'hours'),
      aggregation: text(row, 'aggregation') ?? 'TOTAL',
      status: text(row, 'status') ?? 'REPORTED',
      source: text(row, 'source'),
      confidence: number(row, 'confidence'),
      known: day(row, 'known'),
      at: spans(row, bodies),
      standing: standing(row.standing),
    },
  ];
}

function standing(value: unknown): Standing | null {
  if (!isRow(value)) return null;
  const verdict = text(value, 'verdict');
  if (!verdict || !VERDICTS.includes(verdict)) return null;
  const reason = text(value, 'reason') ?? '';
  return { verdict: verdict as Verdict, others: texts(value, 'others'), role: text(value, 'role'), reason };
}

function policy(row: Row, bodies: Map<string, number>): Policy[] {
  const [id, kind] = [text(row, 'id'), text(row, 'kind')];
  if (!id || !kind) return [];
  return [
    {
      id,
      kind,
      report: text(row, 'report'),
      words: text(row, 'quote') ?? '',
      actor: text(row, 'actor'),
      origin: texts(row, 'origin'),
      destination: texts(row, 'destination'),
      place: text(row, 'place'),
      start: day(row, 'start'),
      end: day(row, 'end'),
      status: text(row, 'status') ?? 'IN_FORCE',
      confidence: number(row, 'confidence'),
      known: day(row, 'known'),
      at: spans(row, bodies),
    },
  ];
}

function rule(row: Row): Rule[] {
  const [id, kind] = [text(row, 'id'), text(row, 'kind')];
  if (!id || !kind) return [];
  return [
    {
      id,
      kind,
      actor: text(row, 'actor'),
      origin: texts(row, 'origin'),
      destination: texts(row, 'destination'),
      crossing: text(row, 'crossing'),
      place: text(row, 'place'),
      announced: day(row, 'announced'),
      inForce: day(row, 'inForce'),
      ended: day(row, 'ended'),
      statements: texts(row, 'statements'),
      disputes: texts(row, 'disputes'),
    },
  ];
}

function flow(row: Row): Flow[] {
  const [location, measure] = [text(row, 'location'), text(row, 'measure')];
  const days = rows(row.days).flatMap((one) => {
    const [date, median] = [day(one, 'date'), number(one, 'median')];
    if (!date || median === null) return [];
    const band = (name: string) => number(one, name) ?? median;
    const bands = { low50: band('low50'), high50: band('high50'), low90: band('low90'), high90: band('high90') };
    return [{ date, median, ...bands, figures: texts(one, 'figures') }];
  });
  if (!location || !measure || days.length === 0) return [];
  const [origin, destination] = [texts(row, 'origin'), texts(row, 'destination')];
  const [crossing, population] = [text(row, 'crossing'), text(row, 'population')];
  return [{ location, origin, destination, crossing, measure, population, days }];
}

function forecast(row: Row, levels: number): Forecast[] {
  const [model, location, target] = [text(row, 'model'), text(row, 'location'), text(row, 'target')];
  const referenceDate = day(row, 'referenceDate');
  const days = rows(row.days).flatMap((one) => {
    const [horizon, date, quantiles] = [number(one, 'horizon'), day(one, 'date'), numbers(one, 'quantiles')];
    const whole = quantiles.length === levels && !quantiles.some(Number.isNaN);
    return horizon !== null && date && whole ? [{ horizon, date, quantiles }] : [];
  });
  if (!model || !location || !target || !referenceDate || days.length === 0) return [];
  return [{ model, location, target, referenceDate, days }];
}

function spans(row: Row, bodies: Map<string, number>): Spans {
  const report = text(row, 'report');
  const quote = spanOf(row, 'quoteStart', 'quoteEnd', report, bodies);
  return { quote, sentence: spanOf(row, 'sentenceStart', 'sentenceEnd', report, bodies) ?? quote };
}

function spanOf(row: Row, from: string, to: string, report: string | null, bodies: Map<string, number>): Span | null {
  const [start, end] = [number(row, from), number(row, to)];
  const length = report === null ? undefined : bodies.get(report);
  if (start === null || end === null || length === undefined) return null;
  return start >= 0 && start < end && end <= length ? { start, end } : null;
}

function point(row: Row): Point | null {
  const [latitude, longitude] = [number(row, 'latitude'), number(row, 'longitude')];
  return latitude === null || longitude === null ? null : { latitude, longitude };
}
