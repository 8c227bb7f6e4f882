import type { GeoProjection } from 'd3-geo';
import type { Crossing } from '../data/bulletin';
import type { Spot } from './spots';

export interface Label {
  text: string;
  /** Null for a country. */
  crossing: string | null;
  atX: number;
  atY: number;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  shown: boolean;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const LETTER = 6.4;

/** Names beside their dots, right or left of them; a name that would lie on another is left to the tooltip. */
export function placeLabels(countries: readonly Spot[], crossings: readonly Crossing[], projection: GeoProjection, size: { width: number; height: number }): Label[] {
  const taken: Box[] = [];
  const labels: Label[] = [];
  const inside = (x: number, y: number) => x > 0 && x < size.width && y > 0 && y < size.height;
  for (const country of countries) {
    const at = projection([country.longitude, country.latitude]);
    if (!at || !inside(at[0], at[1])) continue;
    const half = (country.name.length * LETTER * 1.15) / 2;
    const x = Math.max(half + 4, Math.min(size.width - half - 4, at[0]));
    const box = { left: x - half, right: x + half, top: at[1] + 4, bottom: at[1] + 20 };
    taken.push(box);
    labels.push({ text: country.name, crossing: null, atX: at[0], atY: at[1], x, y: at[1] + 17, anchor: 'middle', shown: true });
  }
  for (const crossing of crossings) {
    const at = projection([crossing.longitude, crossing.latitude]);
    if (!at || !inside(at[0], at[1])) continue;
    const [x, y] = at;
    const long = crossing.name.length * LETTER;
    const sides = [
      { anchor: 'start' as const, x: x + 9, y: y + 4, box: { left: x - 5, right: x + 9 + long, top: y - 8, bottom: y + 8 } },
      { anchor: 'end' as const, x: x - 9, y: y + 4, box: { left: x - 9 - long, right: x + 5, top: y - 8, bottom: y + 8 } },
      { anchor: 'middle' as const, x, y: y - 9, box: { left: x - long / 2, right: x + long / 2, top: y - 21, bottom: y + 5 } },
    ];
    const free = sides.find(({ box }) => box.left > 0 && box.right < size.width && !taken.some((one) => overlap(one, box)));
    taken.push(free?.box ?? { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 });
    const side = free ?? (sides[0] as (typeof sides)[number]);
    labels.push({ text: crossing.name, crossing: crossing.id, atX: x, atY: y, x: side.x, y: side.y, anchor: side.anchor, shown: free !== undefined });
  }
  return labels;
}

const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
