import type { Figure } from '../data/bulletin';

/** Days are ISO dates; on axes they are UTC milliseconds at midnight. */

export const DAY_MS = 86_400_000;

export const ms = (date: string): number => Date.parse(`${date}T00:00:00Z`);

export const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

export const plusDays = (date: string, days: number): string => isoOf(ms(date) + days * DAY_MS);

const style = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
const SHORT = style({ day: 'numeric', month: 'short' });
const LONG = style({ day: 'numeric', month: 'long', year: 'numeric' });
const WEEKDAY = style({ weekday: 'short', day: 'numeric', month: 'short' });

/** `26 Sep` */
export const shortDay = (date: string): string => SHORT.format(ms(date)).replace('Sept', 'Sep');
/** `26 September 2022` */
export const longDay = (date: string): string => LONG.format(ms(date));
/** `Mon 26 Sep` */
export const weekday = (date: string): string => WEEKDAY.format(ms(date)).replace('Sept', 'Sep').replace(',', '');

/** The days that a figure is about; a level, such as a queue, is of one day. */
export const daysOf = (figure: Pick<Figure, 'start' | 'end' | 'aggregation'>): string =>
  figure.aggregation === 'STOCK' && figure.start === null && figure.end !== null ? shortDay(figure.end) : period(figure.start, figure.end);

/** `24 Sep`, `24–25 Sep`, `28 Sep – 2 Oct`, `until 26 Sep`. */
export function period(start: string | null, end: string | null): string {
  if (start === null && end === null) return 'not dated';
  if (start === null) return `until ${shortDay(end as string)}`;
  if (end === null) return `since ${shortDay(start)}`;
  if (start === end) return shortDay(start);
  if (start.slice(0, 7) === end.slice(0, 7)) return `${Number(start.slice(8))}–${shortDay(end)}`;
  return `${shortDay(start)} – ${shortDay(end)}`;
}
