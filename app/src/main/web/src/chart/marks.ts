import type { Figure, Verdict } from '../data/bulletin';
import { DAY_MS, ms } from '../words/days';
import { typical } from '../words/numbers';

/**
 * Where a figure stands on the chart, in time (ms) and value per day.
 *
 * A total over a period is a horizontal bar as wide as the period, at its daily mean; a window of 24 hours over two dates is
 * one day's worth in the middle of them; a range is as tall as its bounds; open bounds point up or down.
 */
export interface Mark {
  figure: Figure;
  verdict: Verdict | null;
  shape: 'point' | 'bar';
  x0: number;
  x1: number;
  y: number;
  low: number;
  high: number;
  open: 'up' | 'down' | null;
  /** About more than the series it is drawn on. */
  wider: boolean;
}

/** Figures as marks; those that no day or rate can be given to are left over. */
export function marksOf(figures: readonly Figure[], wider: readonly Figure[] = []): { marks: Mark[]; left: Figure[] } {
  const marks: Mark[] = [];
  const left: Figure[] = [];
  for (const [list, isWider] of [[figures, false], [wider, true]] as const) {
    for (const figure of list) {
      const mark = markOf(figure, isWider);
      if (mark) marks.push(mark);
      else left.push(figure);
    }
  }
  marks.sort((a, b) => a.x0 + a.x1 - b.x0 - b.x1 || a.y - b.y);
  return { marks, left };
}

export function markOf(figure: Figure, wider = false): Mark | null {
  const frame = frameOf(figure);
  if (frame === null) return null;
  const { x0, x1, divisor } = frame;
  const y = typical(figure) / divisor;
  const bound = (value: number | null) => (value === null ? y : value / divisor);
  const range = figure.quantifier === 'RANGE';
  const open = figure.quantifier === 'MORE_THAN' ? 'up' : figure.quantifier === 'LESS_THAN' ? 'down' : null;
  return {
    figure,
    verdict: figure.standing?.verdict ?? null,
    shape: x1 > x0 ? 'bar' : 'point',
    x0,
    x1,
    y,
    low: range ? bound(figure.low) : y,
    high: range ? bound(figure.high) : y,
    open,
    wider,
  };
}

function frameOf(figure: Figure): { x0: number; x1: number; divisor: number } | null {
  const { start, end, aggregation, hours } = figure;
  if (end === null) return null;
  const last = ms(end) + DAY_MS;
  if (aggregation === 'STOCK') return { x0: last - DAY_MS / 2, x1: last - DAY_MS / 2, divisor: 1 };
  if (aggregation === 'PER_DAY') {
    return start === null || start === end ? noon(ms(end), 1) : { x0: ms(start), x1: last, divisor: 1 };
  }
  if (start === null || start > end) return null;
  const first = ms(start);
  if (hours !== null && hours > 0) {
    const middle = (first + last) / 2;
    const half = (hours / 48) * DAY_MS;
    if (start === end && hours <= 24) return noon(first, 1);
    return { x0: middle - half, x1: middle + half, divisor: hours / 24 };
  }
  const days = Math.round((last - first) / DAY_MS);
  return days === 1 ? noon(first, 1) : { x0: first, x1: last, divisor: days };
}

const noon = (day: number, divisor: number) => ({ x0: day + DAY_MS / 2, x1: day + DAY_MS / 2, divisor });

/**
 * How far to move marks sideways so that none lies on another, in pixels, by mark. The first come first and stay; where there
 * is no room within three steps, a mark stays on the others. What is held to its day moves by half sizes only, and only off
 * its like on the same spot.
 */
export function spread(places: readonly { x: number; y: number; held?: boolean }[], size: number): number[] {
  const taken = new Map<string, { x: number; y: number }[]>();
  const cell = (x: number, y: number) => `${Math.floor(x / size)},${Math.floor(y / size)}`;
  const isFree = (x: number, y: number, reach: number) =>
    AROUND.every(([dx, dy]) => (taken.get(cell(x + dx * size, y + dy * size)) ?? []).every((one) => Math.abs(one.x - x) >= reach || Math.abs(one.y - y) >= size));
  return places.map(({ x, y, held }) => {
    const reach = held ? size / 2 : size;
    const move = (STEPS.find((one) => isFree(x + one * reach, y, reach)) ?? 0) * reach;
    const key = cell(x + move, y);
    taken.set(key, [...(taken.get(key) ?? []).slice(-8), { x: x + move, y }]);
    return move;
  });
}

const STEPS = [0, 1, -1, 2, -2, 3, -3];
const AROUND = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const));
