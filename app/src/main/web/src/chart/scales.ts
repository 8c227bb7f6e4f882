import { type ScaleContinuousNumeric, type ScaleTime, scaleLinear, scaleLog, scaleUtc } from 'd3-scale';
import { DAY_MS } from '../words/days';

export interface Frame {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  x: ScaleTime<number, number>;
  y: ScaleContinuousNumeric<number, number>;
  /** The smallest value that the vertical axis shows. */
  floor: number;
}

/** Lays the plot out; lanes are the rows of policies above it. */
export function frameOf(
  size: { width: number; height: number; lanes: number },
  time: readonly [number, number],
  values: { lowest?: number; smallest: number; largest: number },
  log: boolean,
): Frame {
  const narrow = size.width < 520;
  const [left, right, top, bottom] = [narrow ? 46 : 58, narrow ? 10 : 18, 22 + size.lanes * 20, 34];
  const x = scaleUtc().domain(time).range([left, size.width - right]);
  const range: [number, number] = [size.height - bottom, top];
  const floor = log ? Math.max(roundBelow(values.smallest), values.largest / 1e5) : (values.lowest ?? 0) * 1.04;
  const y = log
    ? scaleLog().domain([floor, Math.max(values.largest * 1.2, floor * 10)]).range(range)
    : scaleLinear().domain([floor, values.largest * 1.04]).nice(5).range(range);
  return { ...size, left, right, top, bottom, x, y, floor };
}

/** The next of 1, 2, 5, 10, 20, … that leaves some room below a value. */
function roundBelow(value: number): number {
  const decade = 10 ** Math.floor(Math.log10(value * 0.9));
  return decade * ([5, 2].find((one) => one * decade <= value * 0.9) ?? 1);
}

/** Where a value stands; what the axis does not reach stands at its edge. */
export const place = ({ y, floor, top, height, bottom }: Frame, value: number): number =>
  Math.min(height - bottom, Math.max(top, y(Math.max(value, floor))));

export const isCut = ({ y }: Frame, value: number): boolean => value > (y.domain()[1] as number);

export function valueTicks({ y, height, floor }: Frame, log: boolean): number[] {
  if (!log) return y.ticks(Math.max(3, Math.round(height / 70)));
  const [low, high] = [floor, y.domain()[1] as number];
  const decades = Math.log10(high / low);
  const steps = decades > 3 ? [1] : decades > 1.5 ? [1, 3] : [1, 2, 5];
  const ticks: number[] = [];
  for (let decade = 10 ** Math.floor(Math.log10(low)); decade <= high; decade *= 10) {
    for (const step of steps) if (decade * step >= low && decade * step <= high) ticks.push(decade * step);
  }
  return ticks;
}

/** Midnights to label, not closer than there is room for; whole weeks or days apart. */
export function dayTicks({ x, width }: Frame): number[] {
  const [from, to] = x.domain().map(Number) as [number, number];
  const days = (to - from) / DAY_MS;
  const room = Math.max(2, Math.floor(width / 74));
  const step = [1, 2, 3, 7, 14, 28, 56, 112, 224, 448].find((one) => days / one <= room) ?? 896;
  const first = Math.ceil(from / DAY_MS);
  const ticks: number[] = [];
  for (let day = first - (first % step) + (first % step === 0 ? 0 : step); day * DAY_MS < to; day += step) ticks.push(day * DAY_MS);
  return ticks;
}
