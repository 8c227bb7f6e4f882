/** Reads fields of untrusted JSON: the right type, or null. */

export type Row = Record<string, unknown>;

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const rows = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isRow) : []);

export const text = (row: Row, name: string): string | null => {
  const value = row[name];
  return typeof value === 'string' && value !== '' ? value : null;
};

export const number = (row: Row, name: string): number | null => {
  const value = row[name];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
};

export const texts = (row: Row, name: string): string[] => {
  const value = row[name];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
};

export const numbers = (row: Row, name: string): number[] => {
  const value = row[name];
  return Array.isArray(value) ? value.map((one) => (typeof one === 'number' ? one : Number.NaN)) : [];
};

/** An ISO date, or null. */
export const day = (row: Row, name: string): string | null => {
  const value = text(row, name)?.slice(0, 10) ?? null;
  return value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;
};
