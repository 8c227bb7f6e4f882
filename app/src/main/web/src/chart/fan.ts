import type { Forecast } from '../data/bulletin';
import { ms } from '../words/days';

export interface FanDay {
  date: string;
  time: number;
  horizon: number;
  median: number;
  low50: number;
  high50: number;
  low90: number;
  high90: number;
}

/**
 * The days to come of a forecast with the bands of the page. Of the days up to its reference date only those after a given day
 * are kept: the ones that the settled flow does not reach.
 */
export function fanOf(forecast: Forecast | undefined, levels: readonly number[], after?: string): FanDay[] {
  if (!forecast) return [];
  const index = (level: number) => levels.findIndex((one) => Math.abs(one - level) < 1e-9);
  const places = [0.05, 0.25, 0.5, 0.75, 0.95].map(index);
  if (places.some((place) => place < 0)) return [];
  const [low90, low50, median, high50, high90] = places as [number, number, number, number, number];
  return forecast.days
    .filter((day) => day.horizon > 0 || (after !== undefined && day.date > after))
    .map(({ date, horizon, quantiles: q }) => ({
      date,
      horizon,
      time: ms(date),
      median: q[median] as number,
      low50: q[low50] as number,
      high50: q[high50] as number,
      low90: q[low90] as number,
      high90: q[high90] as number,
    }))
    .sort((a, b) => a.time - b.time);
}
