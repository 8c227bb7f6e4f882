import type { Statement } from '../data/catalogue';
import type { Range } from './segments';

/** What is marked in a report: every quote, and the sentence of the selected statement. */
export function rangesOf(statements: readonly Statement[], selected: string | null): Range[] {
  return statements.flatMap((statement) => {
    const { id, at } = statement.kind === 'figure' ? statement.figure : statement.policy;
    const ranges: Range[] = [];
    if (at.quote) ranges.push({ id, layer: 'quote', ...at.quote });
    if (at.sentence && id === selected) ranges.push({ id, layer: 'sentence', ...at.sentence });
    return ranges;
  });
}
