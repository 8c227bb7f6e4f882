/** The rows of a long list that have to be drawn: those in view and a few around them. */
export function windowOfRows(rows: number, rowHeight: number, top: number, height: number, around = 6): [number, number] {
  const first = Math.max(0, Math.floor(top / rowHeight) - around);
  return [Math.min(first, rows), Math.min(rows, Math.ceil((top + height) / rowHeight) + around)];
}

/** Where to scroll so that a row is wholly in view; null if it is already. */
export function scrollTo(row: number, rowHeight: number, top: number, height: number): number | null {
  const [start, end] = [row * rowHeight, (row + 1) * rowHeight];
  if (start >= top && end <= top + height) return null;
  return start < top ? start : end - height;
}
