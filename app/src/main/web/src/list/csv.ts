import type { Catalogue, Statement } from '../data/catalogue';

const HIDDEN_BELOW = 10;

/** Statements as a table for spreadsheets. Counts of fewer than ten people are not given away. */
export function csvOf(catalogue: Catalogue, statements: readonly Statement[]): string {
  const lines = statements.map((statement) => (statement.kind === 'figure' ? figureCells(catalogue, statement) : policyCells(catalogue, statement)));
  const head =
    statements[0]?.kind === 'policy'
      ? ['id', 'kind', 'status', 'actor', 'origin', 'destination', 'place', 'start', 'end', 'publisher', 'published', 'report', 'quote', 'confidence']
      : ['id', 'count_id', 'reported', 'low', 'high', 'quantifier', 'unit', 'measure', 'aggregation', 'origin', 'destination', 'crossing', 'group', 'period_start', 'period_end', 'status', 'standing', 'reason', 'source', 'publisher', 'published', 'report', 'quote', 'confidence'];
  return [head, ...lines].map((cells) => cells.map(cell).join(',')).join('\r\n') + '\r\n';
}

function figureCells(catalogue: Catalogue, { figure }: Extract<Statement, { kind: 'figure' }>): (string | number | null)[] {
  const small = (value: number | null) => (value !== null && figure.unit === 'PERSON' && value > 0 && value < HIDDEN_BELOW ? '<10' : value);
  const hidden = [figure.reported, figure.low, figure.high].some((value) => small(value) === '<10');
  return [
    figure.id, figure.countId, small(figure.reported), small(figure.low), small(figure.high), figure.quantifier, figure.unit,
    figure.measure, figure.aggregation, figure.origin.join(';'), figure.destination.join(';'), figure.crossing, figure.group,
    figure.start, figure.end, figure.status, figure.standing?.verdict ?? null, figure.standing?.reason ?? null, figure.source,
    catalogue.publisherOf(figure.report), catalogue.publishedOf(figure.report), figure.report, hidden ? null : figure.words,
    figure.confidence,
  ];
}

function policyCells(catalogue: Catalogue, { policy }: Extract<Statement, { kind: 'policy' }>): (string | number | null)[] {
  return [
    policy.id, policy.kind, policy.status, policy.actor, policy.origin.join(';'), policy.destination.join(';'), policy.place,
    policy.start, policy.end, catalogue.publisherOf(policy.report), catalogue.publishedOf(policy.report), policy.report,
    policy.words, policy.confidence,
  ];
}

/** Quoted where needed; text that a spreadsheet would run as a formula is made plain. */
export function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
