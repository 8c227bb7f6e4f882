import { axisName, type Series } from '../data/series';
import { DAY_MS, isoOf, ms, shortDay } from '../words/days';
import { compact } from '../words/numbers';
import { dayTicks, type Frame, valueTicks } from './scales';

export function Axes({ frame, log, series, asOf }: { frame: Frame; log: boolean; series: Series; asOf: string }) {
  const { x, y, left, right, top, bottom, width, height } = frame;
  const base = height - bottom;
  const today = asOf ? x(ms(asOf) + DAY_MS) : null;
  return (
    <g class="axes" aria-hidden="true">
      {valueTicks(frame, log).map((value) => (
        <g key={value} transform={`translate(0,${y(value)})`}>
          <line class={value === 0 ? 'base' : 'grid'} x1={left} x2={width - right} />
          <text x={left - 8} dy="0.32em" text-anchor="end">
            {compact(value)}
          </text>
        </g>
      ))}
      {log && <line class="base" x1={left} x2={width - right} y1={base} y2={base} />}
      {dayTicks(frame).map((time) => (
        <g key={time} transform={`translate(${x(time)},${base})`}>
          <line class="tick" y2="5" />
          <text x={Math.min((x(time + DAY_MS) - x(time)) / 2, 24)} y="18" text-anchor="middle">
            {shortDay(isoOf(time))}
          </text>
        </g>
      ))}
      <text class="axis-name" x={left} y={top - 9} text-anchor="start">
        {axisName(series)}
        {log && ', logarithmic'}
      </text>
      {today !== null && today > left && today < width - right - 4 && (
        <g class="today" transform={`translate(${today},0)`}>
          <line y1={top - 4} y2={base} />
          <text x="5" y={top - 9}>
            as of {shortDay(asOf)}
          </text>
        </g>
      )}
    </g>
  );
}
