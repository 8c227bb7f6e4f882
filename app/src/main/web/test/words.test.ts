import { describe, expect, it } from 'vitest';
import { daysOf, longDay, period, plusDays, shortDay, weekday } from '../src/words/days';
import { amount, compact, grouped, rounded, typical } from '../src/words/numbers';
import { count, countedWord, measureWord, reasonWords } from '../src/words/terms';
import { figure } from './sample';

describe('numbers', () => {
  it.each([[7593, '7,593'], [98000, '98,000'], [0.4, '0.4'], [1234.6, '1,235'], [0, '0']])('%d is grouped as %s', (value, words) => {
    expect(grouped(value)).toBe(words);
  });

  it.each([[950, '950'], [1500, '1,500'], [12000, '12k'], [98765, '98.8k'], [1_234_000, '1.23m'], [-20000, '-20k'], [0, '0']])('%d is short for an axis as %s', (value, words) => {
    expect(compact(value)).toBe(words);
  });

  it.each([[6543, '6,500'], [87, '87'], [3.4, '3'], [0.2, '0']])('%d is foretold as %s', (value, words) => {
    expect(rounded(value)).toBe(words);
  });

  it('keep their hedge', () => {
    expect(amount(figure({ quantifier: 'APPROXIMATELY', reported: 3100 }))).toBe('about 3,100');
    expect(amount(figure({ quantifier: 'MORE_THAN', reported: null, low: 8000 }))).toBe('over 8,000');
    expect(amount(figure({ quantifier: 'LESS_THAN', reported: null, high: 48 }))).toBe('up to 48');
    expect(amount(figure({ quantifier: 'RANGE', reported: null, low: 3000, high: 5500 }))).toBe('3,000–5,500');
  });

  it('stand for a range by its middle', () => {
    expect(typical(figure({ reported: null, low: 3000, high: 5000 }))).toBe(4000);
    expect(typical(figure({ reported: null, low: 3000 }))).toBe(3000);
  });
});

describe('days', () => {
  it('are written as people write them', () => {
    expect([shortDay('2022-09-26'), longDay('2022-09-26'), weekday('2022-09-26')]).toEqual(['26 Sep', '26 September 2022', 'Mon 26 Sep']);
  });

  it('follow each other over the end of a month', () => {
    expect(plusDays('2022-09-30', 1)).toBe('2022-10-01');
  });

  it.each([
    ['2022-09-24', '2022-09-24', '24 Sep'],
    ['2022-09-24', '2022-09-25', '24–25 Sep'],
    ['2022-09-28', '2022-10-02', '28 Sep – 2 Oct'],
    [null, '2022-09-26', 'until 26 Sep'],
    ['2022-09-26', null, 'since 26 Sep'],
    [null, null, 'not dated'],
  ])('from %s to %s are %s', (start, end, words) => {
    expect(period(start, end)).toBe(words);
  });

  it('of a level are the one on which it was seen', () => {
    expect(daysOf(figure({ aggregation: 'STOCK', start: null, end: '2022-09-27' }))).toBe('27 Sep');
  });
});

describe('terms', () => {
  it.each([
    ['PERSON', 'ARRIVAL', 9600, 'people arriving'],
    ['PERSON', 'ARRIVAL', 1, 'person arriving'],
    ['KILOMETRE', 'QUEUE', 20, 'km of queue'],
    ['HOUR', 'WAIT', 48, 'hours of waiting'],
    ['VEHICLE', 'QUEUE', 3000, 'vehicles in the queue'],
    ['PERSON', 'TURNED_BACK', 180, 'people turned back'],
  ])('%s and %s of %d are %s', (unit, measure, value, words) => {
    expect(countedWord(unit, measure, value)).toBe(words);
  });

  it('of a later version are still readable', () => {
    expect(measureWord('PUSHED_ASIDE')).toBe('pushed aside');
  });

  it('count one and many', () => {
    expect([count(1, 'report'), count(1200, 'report')]).toEqual(['1 report', '1,200 reports']);
  });
});

describe('a reason', () => {
  const standing = (reason: string) => ({ verdict: 'USED' as const, others: [], role: null, reason });

  it('is a sentence, and is not told if it says nothing', () => {
    expect([standing('the only count'), standing('The only count.'), standing('used'), standing(''), null].map(reasonWords)).toEqual(['The only count.', 'The only count.', '', '', '']);
  });
});
