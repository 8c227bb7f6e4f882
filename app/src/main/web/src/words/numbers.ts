import type { Figure } from '../data/bulletin';

const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const FINE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** With thousands separators; small numbers keep their decimals. */
export const grouped = (value: number): string => (Math.abs(value) < 100 ? FINE : WHOLE).format(value);

/** For axes and sparklines: `950`, `1,500`, `12k`, `1.2m`. */
export function compact(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e6) return `${FINE.format(Number((value / 1e6).toPrecision(3)))}m`;
  if (size >= 1e4) return `${FINE.format(Number((value / 1e3).toPrecision(3)))}k`;
  return grouped(size >= 100 ? Math.round(value) : Number(value.toPrecision(2)));
}

/** Two digits that count, for forecasts: no one knows the third. */
export const rounded = (value: number): string =>
  grouped(Math.abs(value) < 10 ? Math.round(value) : Number(value.toPrecision(2)));

export const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** The amount with its hedge: `about 9,600`, `over 8,000`, `up to 1,200,000`, `3,000–5,000`. */
export function amount(figure: Pick<Figure, 'reported' | 'low' | 'high' | 'quantifier'>): string {
  const { reported, low, high, quantifier } = figure;
  if (quantifier === 'RANGE' && low !== null && high !== null) return `${grouped(low)}–${grouped(high)}`;
  const value = reported ?? low ?? high ?? 0;
  switch (quantifier) {
    case 'APPROXIMATELY':
      return `about ${grouped(value)}`;
    case 'MORE_THAN':
      return `over ${grouped(value)}`;
    case 'LESS_THAN':
      return `up to ${grouped(value)}`;
    default:
      return grouped(value);
  }
}

/** One number that stands for the amount: the number itself, or the middle of its range. */
export const typical = (figure: Pick<Figure, 'reported' | 'low' | 'high'>): number =>
  figure.reported ?? ((figure.low ?? figure.high ?? 0) + (figure.high ?? figure.low ?? 0)) / 2;
