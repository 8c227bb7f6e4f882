import { describe, expect, it } from 'vitest';
import { readBulletin, UnreadableBulletin } from '../src/data/read';
import { sample } from './sample';

const EMPTY = { format: 1 };
const REPORT = { name: 'a.txt', body: 'On Friday 900 came.' };
const FIGURE = { id: 'f1', report: 'a.txt', reported: 900, quoteStart: 10, quoteEnd: 13, sentenceStart: 0, sentenceEnd: 19 };

describe('a bulletin', () => {
  it('is read whole', () => {
    const { title, asOf, reports, figures, policies, flows, forecasts, scores, countries } = sample();
    expect([title, asOf]).toEqual(['autumn-sample', '2022-10-03']);
    expect([reports, figures, policies, flows, forecasts, scores, countries].map((one) => one.length)).toEqual([8, 36, 7, 4, 12, 12, 4]);
  });

  it('may hold nothing', () => {
    const { title, figures, flows, levels, seed } = readBulletin(EMPTY);
    expect({ title, figures, flows, levels, seed }).toEqual({ title: 'Untitled', figures: [], flows: [], levels: [], seed: null });
  });

  it.each([null, 3, 'words', [], {}, { format: 2 }, { format: '1' }])('is refused in words for people if it is %j', (json) => {
    expect(() => readBulletin(json)).toThrow(UnreadableBulletin);
  });

  it('survives lists that are none', () => {
    const read = readBulletin({ ...EMPTY, reports: null, figures: 'many', flows: { a: 1 }, scores: [null, 4], levels: 'x' });
    expect([read.reports, read.figures, read.flows, read.scores, read.levels]).toEqual([[], [], [], [], []]);
  });
});

describe('a figure', () => {
  const read = (row: object) => readBulletin({ ...EMPTY, reports: [REPORT], figures: [row] }).figures[0];

  it('keeps where its words stand', () => {
    expect(read(FIGURE)?.at).toEqual({ quote: { start: 10, end: 13 }, sentence: { start: 0, end: 19 } });
  });

  it('is left out without an id or a number', () => {
    expect(read({ reported: 4 })).toBeUndefined();
    expect(read({ id: 'f', reported: '4' })).toBeUndefined();
  });

  it('takes the words as the sentence where no sentence is given', () => {
    expect(read({ ...FIGURE, sentenceStart: null })?.at.sentence).toEqual({ start: 10, end: 13 });
  });

  it.each([{ quoteEnd: 400 }, { quoteStart: -1 }, { quoteStart: 13 }, { report: 'b.txt' }])('has no place in the text with %j', (change) => {
    expect(read({ ...FIGURE, ...change, sentenceStart: null })?.at.quote).toBeNull();
  });

  it('has no standing if its verdict is unknown', () => {
    expect(read({ ...FIGURE, standing: { verdict: 'LOST' } })?.standing).toBeNull();
    expect(read({ ...FIGURE, standing: { verdict: 'USED' } })?.standing).toEqual({ verdict: 'USED', others: [], role: null, reason: '' });
  });

  it('has no day where the day does not exist', () => {
    const one = read({ ...FIGURE, period_start: '2022-13-01', period_end: 'Friday' });
    expect([one?.start, one?.end]).toEqual([null, null]);
  });
});

describe('the rest', () => {
  it('gives a flow its median where a band is missing, and drops days without one', () => {
    const days = [{ date: '2022-09-24', median: 5, low90: 2 }, { date: '2022-09-25' }];
    const flow = readBulletin({ ...EMPTY, flows: [{ location: 'RUS-FIN', measure: 'ARRIVAL', days }] }).flows[0];
    expect(flow?.days).toEqual([{ date: '2022-09-24', median: 5, low50: 5, high50: 5, low90: 2, high90: 5, figures: [] }]);
  });

  it('drops the days of a forecast that lack a quantile', () => {
    const days = [{ horizon: 1, date: '2022-10-04', quantiles: [1, 2] }, { horizon: 2, date: '2022-10-05', quantiles: [1] }];
    const forecast = { model: 'ets', location: 'RUS-FIN', target: 'arrivals per day', referenceDate: '2022-10-03', days };
    expect(readBulletin({ ...EMPTY, levels: [0.25, 0.75], forecasts: [forecast] }).forecasts[0]?.days).toHaveLength(1);
  });

  it('keeps the name of a country whose place is not known', () => {
    const country = { code: 'FIN', name: 'Finland', latitude: null, longitude: null };
    expect(readBulletin({ ...EMPTY, countries: [country] }).countries).toEqual([{ code: 'FIN', name: 'Finland', point: null }]);
  });
});
