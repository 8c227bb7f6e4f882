import { describe, expect, it } from 'vitest';
import { timeExtent, valueExtent, windowOf } from '../src/chart/extent';
import { markOf, marksOf, spread } from '../src/chart/marks';
import { dayTicks, frameOf, isCut, place, valueTicks } from '../src/chart/scales';
import { DAY_MS, ms } from '../src/words/days';
import { figure, sampleCatalogue } from './sample';

const noon = (date: string) => ms(date) + DAY_MS / 2;

describe('a mark', () => {
  it('of one day is a point at its noon', () => {
    expect(markOf(figure())).toMatchObject({ shape: 'point', x0: noon('2022-09-24'), y: 900, open: null });
  });

  it('of a total over days is a bar at its daily mean', () => {
    const mark = markOf(figure({ start: '2022-09-24', end: '2022-09-26' }));
    expect(mark).toMatchObject({ shape: 'bar', x0: ms('2022-09-24'), x1: ms('2022-09-27'), y: 300 });
  });

  it('of a rate is not divided', () => {
    expect(markOf(figure({ start: '2022-09-24', end: '2022-09-26', aggregation: 'PER_DAY' }))?.y).toBe(900);
  });

  it('of 24 hours over two dates is one day of people', () => {
    const mark = markOf(figure({ start: '2022-09-24', end: '2022-09-25', hours: 24 }));
    expect(mark).toMatchObject({ y: 900, x0: noon('2022-09-24'), x1: noon('2022-09-25') });
  });

  it('of a level stands on its day', () => {
    expect(markOf(figure({ start: null, aggregation: 'STOCK' }))).toMatchObject({ shape: 'point', x0: noon('2022-09-24'), y: 900 });
  });

  it('of a range is as tall as its bounds, each a day', () => {
    const mark = markOf(figure({ quantifier: 'RANGE', reported: null, low: 300, high: 500, end: '2022-09-25' }));
    expect(mark).toMatchObject({ y: 200, low: 150, high: 250 });
  });

  it('of an open bound points up or down', () => {
    expect(markOf(figure({ quantifier: 'MORE_THAN', reported: null, low: 8000 }))).toMatchObject({ y: 8000, open: 'up' });
    expect(markOf(figure({ quantifier: 'LESS_THAN', reported: null, high: 80 }))).toMatchObject({ y: 80, open: 'down' });
  });

  it('cannot be made without days; the figure is left over', () => {
    const [undated, endless, backwards] = [figure({ end: null }), figure({ start: null, aggregation: 'CUMULATIVE' }), figure({ start: '2022-09-30' })];
    expect(marksOf([undated, endless, backwards, figure()]).left).toEqual([undated, endless, backwards]);
  });
});

describe('marks', () => {
  it('on one spot are spread around the first', () => {
    const spot = { x: 50, y: 50 };
    expect(spread([spot, spot, spot, { x: 99, y: 50 }], 9)).toEqual([0, 9, -9, 0]);
  });

  it('do not touch over the edge of a cell', () => {
    expect(spread([{ x: 17, y: 50 }, { x: 19, y: 53 }], 9)).toEqual([0, 9]);
  });

  it('of neighbouring days keep to their days, however narrow', () => {
    const days = [50, 57, 64].map((x) => ({ x, y: 50, held: true }));
    expect(spread(days, 10)).toEqual([0, 0, 0]);
    expect(spread([...days, { x: 50, y: 50, held: true }], 10).at(-1)).toBe(-5);
  });

  it('stay where there is no room', () => {
    const moves = spread(Array.from({ length: 9 }, () => ({ x: 50, y: 50 })), 9);
    expect(moves).toEqual([0, 9, -9, 18, -18, 27, -27, 0, 0]);
  });
});

describe('an extent', () => {
  const catalogue = sampleCatalogue();
  const series = catalogue.corridor('RUS-FIN')?.series[0];
  if (!series) throw new Error('the sample has no flow into Finland');
  const { marks } = marksOf(series.figures, series.wider);
  const forecasts = catalogue.forecastsOf(series);
  const time = timeExtent(series, marks, forecasts, '2022-10-03');

  it('reaches from the first figure to the end of the forecast, and no plan stretches it', () => {
    expect(time).toEqual([ms('2022-09-19'), ms('2022-10-18')]);
  });

  it('is never narrower than some days', () => {
    const alone = { ...series, flow: null, figures: [] };
    const [from, to] = timeExtent(alone, [], [], '2022-10-03');
    expect(to - from).toBeGreaterThanOrEqual(4 * DAY_MS);
  });

  it('can be cut to the last days, with the forecast', () => {
    expect(windowOf(time, '2022-10-03', 14)).toEqual([ms('2022-09-20'), ms('2022-10-18')]);
    expect(windowOf(time, '', 14)).toEqual(time);
  });

  it('is not flattened by one wild number', () => {
    const wild = markOf(figure({ reported: 1e6, standing: { verdict: 'SET_ASIDE', others: [], role: null, reason: '' } }));
    const { largest } = valueExtent(series, wild ? [...marks, wild] : marks, [], time);
    expect(largest).toBeLessThan(20_000);
    const frame = frameOf({ width: 700, height: 360, lanes: 1 }, time, { smallest: 1, largest }, false);
    expect(isCut(frame, 1e6)).toBe(true);
    expect(place(frame, 1e6)).toBe(frame.top);
  });

  it.each([[390, 5], [700, 9]])('of %d pixels has at most %d days written on it', (width, most) => {
    const frame = frameOf({ width, height: 300, lanes: 0 }, time, { smallest: 1, largest: 9000 }, false);
    const ticks = dayTicks(frame);
    expect(ticks.length).toBeGreaterThan(1);
    expect(ticks.length).toBeLessThanOrEqual(most);
    expect(ticks.every((one) => one % DAY_MS === 0)).toBe(true);
  });

  it('has round values on a logarithmic axis', () => {
    const frame = frameOf({ width: 700, height: 360, lanes: 0 }, time, { smallest: 1500, largest: 9000 }, true);
    expect(valueTicks(frame, true)).toEqual([1000, 2000, 5000, 10000]);
  });
});
