/** Stretches of a text that are marked, perhaps over each other. */
export interface Range {
  id: string;
  layer: 'sentence' | 'quote' | 'copy';
  start: number;
  end: number;
}

/** A stretch of text under the same marks, the shortest mark first; the segments of a text join up to the whole of it. */
export interface Segment {
  start: number;
  end: number;
  under: Range[];
}

/** Cuts a text of this length at every end of a range. */
export function segmentsOf(length: number, ranges: readonly Range[]): Segment[] {
  const valid = ranges
    .map((range) => ({ ...range, start: Math.max(0, range.start), end: Math.min(length, range.end) }))
    .filter((range) => range.start < range.end);
  const cuts = [...new Set([0, length, ...valid.flatMap((range) => [range.start, range.end])])].sort((a, b) => a - b);
  const opening = [...valid].sort((a, b) => a.start - b.start);
  const segments: Segment[] = [];
  let open: Range[] = [];
  let next = 0;
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [start, end] = [cuts[i] as number, cuts[i + 1] as number];
    open = open.filter((range) => range.end > start);
    while (next < opening.length && (opening[next] as Range).start <= start) open.push(opening[next++] as Range);
    const under = [...open].sort((a, b) => a.end - a.start - (b.end - b.start) || (a.id < b.id ? -1 : 1));
    segments.push({ start, end, under });
  }
  return segments;
}
