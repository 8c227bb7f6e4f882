import { describe, expect, it } from 'vitest';
import { rangesOf } from '../src/report/ranges';
import { type Range, segmentsOf } from '../src/report/segments';
import { sampleCatalogue } from './sample';

const range = (id: string, start: number, end: number): Range => ({ id, layer: 'quote', start, end });
const cut = (length: number, ranges: Range[]) => segmentsOf(length, ranges).map((one) => [one.start, one.end, one.under.map((under) => under.id).join('')]);

describe('segments', () => {
  it('join up to the whole text', () => {
    expect(cut(10, [range('a', 2, 4)])).toEqual([[0, 2, ''], [2, 4, 'a'], [4, 10, '']]);
    expect(cut(10, [])).toEqual([[0, 10, '']]);
    expect(cut(0, [])).toEqual([]);
  });

  it('have the shortest mark first where marks lie over each other', () => {
    expect(cut(10, [range('a', 0, 8), range('b', 2, 4)])).toEqual([[0, 2, 'a'], [2, 4, 'ba'], [4, 8, 'a'], [8, 10, '']]);
    expect(cut(6, [range('a', 0, 4), range('b', 2, 6)])).toEqual([[0, 2, 'a'], [2, 4, 'ab'], [4, 6, 'b']]);
  });

  it('end where the text ends, and empty marks are left out', () => {
    expect(cut(5, [range('a', 3, 90), range('b', 2, 2), range('c', 40, 50)])).toEqual([[0, 3, ''], [3, 5, 'a']]);
  });
});

describe('ranges', () => {
  const catalogue = sampleCatalogue();

  it('are all quotes and the sentence of the one that was chosen', () => {
    const statements = catalogue.inReport.get('lars-checkpoint-27.txt') ?? [];
    expect(rangesOf(statements, null)).toHaveLength(6);
    expect(rangesOf(statements, 'f16').filter((one) => one.layer === 'sentence')).toHaveLength(1);
  });

  it('hold the very words of the statement', () => {
    for (const [name, statements] of catalogue.inReport) {
      const body = catalogue.reports.get(name)?.body ?? '';
      for (const statement of statements) {
        const { at, words } = statement.kind === 'figure' ? statement.figure : statement.policy;
        expect(body.slice(at.quote?.start, at.quote?.end)).toBe(words);
      }
    }
  });
});
