import { describe, expect, it } from 'vitest';
import { idOf } from '../src/data/catalogue';
import { cell, csvOf } from '../src/list/csv';
import { NO_FILTERS, type Order, sift } from '../src/list/filter';
import { scrollTo, windowOfRows } from '../src/list/window';
import { figure, sampleCatalogue } from './sample';

const catalogue = sampleCatalogue();
const latest: Order = { by: 'date', down: true };
const found = (change: object, order = latest) => sift(catalogue, { ...NO_FILTERS, ...change }, order).map(idOf);

describe('the list', () => {
  it('holds all without a filter', () => {
    expect(found({})).toHaveLength(36);
    expect(found({ kind: 'policy' })).toHaveLength(7);
  });

  it('finds all words in sentence, source and publisher', () => {
    expect(found({ text: 'caucasus DRAFT' })).toEqual([]);
    expect(found({ text: 'lawyer turned' })).toEqual(['f18']);
  });

  it('is narrowed by measure, standing, report and crossing', () => {
    expect(found({ measure: 'RETURN' }).sort()).toEqual(['f13', 'f8']);
    expect(found({ standing: 'COPY' })).toEqual(['f11']);
    expect(found({ report: 'ministry-tbilisi-28.txt' }).sort()).toEqual(['f21', 'f22']);
    expect(found({ crossing: 'syrym' })).toEqual(['f30']);
  });

  it('of a corridor holds also what stands behind its flow', () => {
    expect(found({ corridor: 'RUS-GEO' }).sort()).toEqual(['f10', 'f16', 'f21', 'f22']);
  });

  it('is sorted by value, down and up', () => {
    const down = found({ measure: 'ARRIVAL' }, { by: 'value', down: true });
    expect(down[0]).toBe('f28');
    expect(found({ measure: 'ARRIVAL' }, { by: 'value', down: false }).at(-1)).toBe('f28');
  });
});

describe('the table', () => {
  const lines = (figures: ReturnType<typeof figure>[]) => csvOf(catalogue, figures.map((one) => ({ kind: 'figure', figure: one }))).split('\r\n');

  it('has as many cells in each line as in its head', () => {
    const [head, line, end] = lines([figure({ words: '900' })]);
    expect(line?.split(',')).toHaveLength(head?.split(',').length ?? 0);
    expect(end).toBe('');
  });

  it('does not give small counts of people away', () => {
    const [, line] = lines([figure({ reported: 4, words: 'four' })]);
    expect(line).toContain('<10');
    expect(line).not.toContain('four');
    expect(lines([figure({ reported: 4, unit: 'KILOMETRE', words: '4 km' })])[1]).toContain('4 km');
  });

  it.each([['a,b', '"a,b"'], ['say "no"', '"say ""no"""'], ['=1+1', "'=1+1"], ['-5 people', "'-5 people"], ['a\nb', '"a\nb"'], [-5, '-5'], [null, '']])('writes %j as %s', (value, words) => {
    expect(cell(value)).toBe(words);
  });
});

describe('the window of a long list', () => {
  it('holds what is in view and a little more', () => {
    expect(windowOfRows(3000, 50, 5000, 500)).toEqual([94, 116]);
    expect(windowOfRows(3, 50, 0, 500)).toEqual([0, 3]);
    expect(windowOfRows(0, 50, 0, 500)).toEqual([0, 0]);
  });

  it('moves only for a row that is out of view', () => {
    expect([scrollTo(3, 50, 0, 500), scrollTo(20, 50, 0, 500), scrollTo(1, 50, 200, 500)]).toEqual([null, 550, 50]);
  });
});
