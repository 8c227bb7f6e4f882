import type { Forecast } from '../data/bulletin';
import type { Series } from '../data/series';
import { DAY_MS, ms } from '../words/days';
import type { Mark } from './marks';

const LONG_DAYS = 62;

/** The days that a chart shows: those of the flow and the forecasts, of marks that are not longer than two months, and D. */
export function timeExtent(series: Series, marks: readonly Mark[], forecasts: readonly Forecast[], asOf: string): [number, number] {
  const times: number[] = [];
  const days = series.flow?.days ?? [];
  const [first, last] = [days[0], days.at(-1)];
  if (first && last) times.push(ms(first.date), ms(last.date) + DAY_MS);
  for (const mark of marks) {
    if (first && (mark.wider || mark.verdict === 'SET_ASIDE')) continue;
    if (mark.x1 - mark.x0 <= LONG_DAYS * DAY_MS) times.push(mark.x0);
    times.push(mark.x1);
  }
  for (const forecast of forecasts) {
    const end = forecast.days.at(-1);
    if (end) times.push(ms(end.date) + DAY_MS);
  }
  if (times.length === 0) times.push(ms(asOf) - 7 * DAY_MS);
  if (asOf) times.push(ms(asOf) + DAY_MS);
  const [from, to] = [Math.min(...times), Math.max(...times)];
  return to - from < 4 * DAY_MS ? [from - 2 * DAY_MS, to + 2 * DAY_MS] : [floorDay(from), to];
}

const floorDay = (time: number): number => Math.floor(time / DAY_MS) * DAY_MS;

/** The last so many days before D; the forecast stays in view. */
export function windowOf(extent: [number, number], asOf: string, days: number | null): [number, number] {
  if (days === null || !asOf) return extent;
  return [Math.max(extent[0], ms(asOf) + DAY_MS - days * DAY_MS), extent[1]];
}

/**
 * The values that a chart shows. What carries the picture (medians, figures in use) always fits; wide bands and figures that
 * were set aside may be cut off, so that one wild number does not flatten the rest.
 */
export function valueExtent(
  series: Series,
  marks: readonly Mark[],
  fan: readonly { median: number; high90: number }[],
  [from, to]: readonly [number, number],
): { lowest: number; smallest: number; largest: number } {
  const days = (series.flow?.days ?? []).filter((one) => ms(one.date) >= from - DAY_MS && ms(one.date) <= to);
  const seen = marks.filter((mark) => mark.x1 >= from && mark.x0 <= to);
  const firm = seen.filter((mark) => mark.verdict === 'USED' && !mark.wider);
  const main = [
    ...days.map((one) => one.median),
    ...fan.map((one) => one.median),
    ...(days.length > 0 ? firm : seen).map((one) => one.high),
  ];
  const rest = [...days.map((one) => one.high90), ...fan.map((one) => one.high90), ...seen.map((one) => one.high)];
  const top = Math.max(...main, 0);
  const largest = Math.min(Math.max(...rest, top), top > 0 ? 1.9 * top : Number.POSITIVE_INFINITY);
  const positive = [...days.map((one) => one.median), ...fan.map((one) => one.median), ...seen.map((one) => one.low)].filter(
    (value) => value > 0,
  );
  const lowest = Math.min(0, ...days.map((one) => one.low50));
  return { lowest, smallest: positive.length > 0 ? Math.min(...positive) : 1, largest: largest > 0 ? largest : 1 };
}
