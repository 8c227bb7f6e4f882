import { area, line } from 'd3-shape';
import type { Flow } from '../data/bulletin';
import { DAY_MS, ms } from '../words/days';
import type { FanDay } from './fan';
import { type Frame, place } from './scales';

interface BandDay {
  time: number;
  median: number;
  low50: number;
  high50: number;
  low90: number;
  high90: number;
}

/** The settled flow up to D with its bands, and the fan of the forecast after it. */
export function Bands({ frame, flow, fan, asOf }: { frame: Frame; flow: Flow | null; fan: FanDay[]; asOf: string }) {
  const settled: BandDay[] = (flow?.days ?? []).filter((one) => !asOf || one.date <= asOf || fan.length === 0).map((one) => ({ ...one, time: ms(one.date) }));
  const last = settled.at(-1);
  const first = fan[0];
  const joined = last && first && first.time - last.time <= 7 * DAY_MS ? [last, ...fan] : fan;
  return (
    <>
      <Band frame={frame} days={settled} name="settled" />
      <Band frame={frame} days={joined} name="fan" />
    </>
  );
}

function Band({ frame, days, name }: { frame: Frame; days: BandDay[]; name: string }) {
  if (days.length === 0) return null;
  const x = (one: BandDay) => frame.x(one.time + DAY_MS / 2);
  const between = (low: (one: BandDay) => number, high: (one: BandDay) => number) =>
    area<BandDay>(x, (one) => frame.y(Math.max(low(one), frame.floor)), (one) => frame.y(Math.max(high(one), frame.floor)))(days) ?? '';
  const median = line<BandDay>(x, (one) => frame.y(Math.max(one.median, frame.floor)))(days) ?? '';
  const only = days.length === 1 ? days[0] : undefined;
  return (
    <g class={name} aria-hidden="true">
      <path class="band90" d={between((one) => one.low90, (one) => one.high90)} />
      <path class="band50" d={between((one) => one.low50, (one) => one.high50)} />
      <path class="median" d={median} />
      {only && <line class="band90-one" x1={x(only)} x2={x(only)} y1={place(frame, only.low90)} y2={place(frame, only.high90)} />}
      {only && <line class="median" x1={x(only) - 8} x2={x(only) + 8} y1={place(frame, only.median)} y2={place(frame, only.median)} />}
    </g>
  );
}
