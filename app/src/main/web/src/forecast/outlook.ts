import { fanOf, type FanDay } from '../chart/fan';
import type { Catalogue } from '../data/catalogue';

export const TARGET = 'arrivals per day';
export const CUMULATIVE = 'cumulative arrivals since reference date';
const DAYS = 7;

/** The next days on one corridor. */
export interface Outlook {
  location: string;
  name: string;
  days: FanDay[];
  /** All who are expected by the last of these days; null where no forecast says so. */
  total: FanDay | null;
}

/** Of one model, the corridors with most people first. */
export function outlooksOf(catalogue: Catalogue, model: string): Outlook[] {
  const { forecasts, levels } = catalogue.bulletin;
  return forecasts
    .filter((one) => one.model === model && one.target === TARGET)
    .map((forecast) => {
      const days = fanOf(forecast, levels).filter((one) => one.horizon <= DAYS);
      const sums = forecasts.find((one) => one.model === model && one.target === CUMULATIVE && one.location === forecast.location);
      const total = fanOf(sums, levels).find((one) => one.horizon === days.at(-1)?.horizon) ?? null;
      return { location: forecast.location, name: catalogue.placeName(forecast.location), days, total };
    })
    .filter((one) => one.days.length > 0)
    .sort((a, b) => (b.days[0]?.median ?? 0) - (a.days[0]?.median ?? 0));
}
