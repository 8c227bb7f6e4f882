import { describe, expect, it } from 'vitest';
import { fanOf } from '../src/chart/fan';
import { outlooksOf } from '../src/forecast/outlook';
import { tellingsOf } from '../src/report/tellings';
import { sampleCatalogue } from './sample';

describe('the catalogue', () => {
  const catalogue = sampleCatalogue();

  it('puts corridors with a flow first', () => {
    const names = catalogue.corridors.map((one) => one.location);
    expect(names.slice(0, 3).sort()).toEqual(['RUS-FIN', 'RUS-GEO', 'RUS-KAZ']);
    expect(names.slice(3)).toContain('RUS-GEO:verkhny-lars');
  });

  it('names places in words', () => {
    expect(catalogue.placeName('RUS-GEO:verkhny-lars')).toBe('Russia → Georgia · Verkhny Lars');
    expect(catalogue.placeName('*-FIN')).toBe('Into Finland');
    expect(catalogue.placeName('RUS-*')).toBe('From Russia');
    expect(catalogue.placeName('*-*')).toBe('Place not named');
    expect(catalogue.placeName('RUS-FIN;GEO;KAZ;EST')).toBe('Russia → Finland, Georgia and 2 more');
  });

  it('knows a crossing by another of its names', () => {
    expect(catalogue.crossingIdOf('Upper Lars')).toBe('verkhny-lars');
  });

  it('gives the forecasts to the arrivals only', () => {
    const [arrivals, ...others] = catalogue.corridor('RUS-FIN')?.series ?? [];
    expect(arrivals && catalogue.forecastsOf(arrivals)).toHaveLength(4);
    expect(others.flatMap((one) => catalogue.forecastsOf(one))).toEqual([]);
  });

  it('shows figures that count more or less beside the flow they stand behind', () => {
    expect(catalogue.corridor('RUS-GEO')?.series[0]?.wider.map((one) => one.id).sort()).toEqual(['f10', 'f16']);
  });

  it('lists the statements of a report in the order of its text', () => {
    const ids = catalogue.inReport.get('lars-checkpoint-27.txt')?.map((one) => (one.kind === 'figure' ? one.figure.id : one.policy.id));
    expect(ids).toEqual(['f16', 'f17', 'p4', 'p5', 'f18', 'f20']);
  });

  it('has corridors without any flow', () => {
    const bare = sampleCatalogue({ flows: [], forecasts: [] });
    expect(bare.corridors.every((one) => one.latest === null && one.trend.length === 0)).toBe(true);
    expect(outlooksOf(bare, 'exeunt')).toEqual([]);
  });
});

describe('tellings', () => {
  const catalogue = sampleCatalogue();
  const of = (id: string) => {
    const figure = catalogue.figures.get(id);
    if (!figure) throw new Error(`the sample has no ${id}`);
    const { same, conflicting, copiedIn } = tellingsOf(catalogue, figure);
    return [same.map((one) => one.id), conflicting.map((one) => one.id), copiedIn];
  };

  it('of one wire text are found from either side', () => {
    expect(of('f5')).toEqual([['f11'], [], ['wire-digest-26.txt']]);
    expect(of('f11')).toEqual([['f5'], [], ['coast-tribune-26.html']]);
  });

  it('that disagree are kept apart from those of the same count', () => {
    expect(of('f25')).toEqual([['f27'], ['f26'], []]);
  });
});

describe('the fan', () => {
  const { bulletin } = sampleCatalogue();

  it('has nested bands on the days to come', () => {
    const fan = fanOf(bulletin.forecasts[0], bulletin.levels);
    expect(fan.map((one) => one.horizon)).toEqual(Array.from({ length: 14 }, (_, i) => i + 1));
    for (const day of fan) expect([day.low90, day.low50, day.median, day.high50, day.high90].toSorted((a, b) => a - b)).toEqual([day.low90, day.low50, day.median, day.high50, day.high90]);
  });

  it('leaves days before its own out', () => {
    const forecast = { model: 'ets', location: 'A-B', target: 't', referenceDate: '2022-10-03', days: [{ horizon: 0, date: '2022-10-03', quantiles: bulletin.levels }] };
    expect(fanOf(forecast, bulletin.levels)).toEqual([]);
    expect(fanOf(forecast, bulletin.levels, '2022-10-03')).toEqual([]);
  });

  it('reaches back to the last settled day', () => {
    const days = [-1, 0, 1].map((horizon) => ({ horizon, date: `2022-10-0${3 + horizon}`, quantiles: bulletin.levels }));
    const forecast = { model: 'ets', location: 'A-B', target: 't', referenceDate: '2022-10-03', days };
    expect(fanOf(forecast, bulletin.levels, '2022-10-02').map((one) => one.horizon)).toEqual([0, 1]);
  });

  it('is empty where the levels of its bands are missing', () => {
    expect(fanOf(bulletin.forecasts[0], [0.1, 0.5, 0.9])).toEqual([]);
    expect(fanOf(undefined, bulletin.levels)).toEqual([]);
  });
});
