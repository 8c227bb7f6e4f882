import { useMemo, useState } from 'preact/hooks';
import type { Forecast } from '../data/bulletin';
import type { Series } from '../data/series';
import { useWidth } from '../parts/useWidth';
import { catalogue, follow, scale, selected, timeWindow } from '../state';
import { DAY_MS, isoOf, longDay, ms } from '../words/days';
import { Axes } from './Axes';
import { Bands } from './Bands';
import { Baselines, type Other } from './Baselines';
import { timeExtent, valueExtent, windowOf } from './extent';
import type { FanDay } from './fan';
import { laneOf, RuleLanes, rulesOn, type RuleTick } from './RuleLanes';
import { MarksLayer } from './MarksLayer';
import type { Mark } from './marks';
import { frameOf } from './scales';
import { DayTip, MarkTip, RuleTip, Tip } from './Tip';

export type Hover = { kind: 'mark'; mark: Mark; x: number; y: number } | { kind: 'rule'; tick: RuleTick; x: number; y: number } | { kind: 'day'; time: number; x: number; y: number };

export function FlowChart(props: { series: Series; marks: Mark[]; fan: FanDay[]; others: Other[]; forecasts: Forecast[]; modelName: string }) {
  const { series, marks, fan, others, forecasts, modelName } = props;
  const [ref, width] = useWidth<HTMLDivElement>();
  const [hover, setHover] = useState<Hover | null>(null);
  const { asOf } = catalogue.value.bulletin;
  const height = width < 520 ? 300 : 360;
  const log = scale.value === 'log';
  const days = timeWindow.value;
  const time = useMemo(() => windowOf(timeExtent(series, marks, forecasts, asOf), asOf, days), [series, marks, forecasts, asOf, days]);
  const ticks = useMemo(() => rulesOn(catalogue.value, series, time), [series, time[0], time[1]]);
  const values = useMemo(() => valueExtent(series, marks, fan, time), [series, marks, fan, time]);
  const rows = useMemo(() => laneOf(ticks, time, width), [ticks, time, width]);
  const frame = useMemo(() => frameOf({ width: Math.max(width, 200), height, lanes: rows.lanes }, time, values, log), [width, height, rows, time, values, log]);

  const onMove = (event: PointerEvent) => {
    if ((event.target as Element).closest('[data-mark],[data-rule]')) return;
    const box = (event.currentTarget as SVGElement).getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    const inside = x >= frame.left && x <= frame.width - frame.right && y >= frame.top && y <= frame.height - frame.bottom;
    setHover(inside ? { kind: 'day', time: Math.floor(Number(frame.x.invert(x)) / DAY_MS) * DAY_MS, x, y } : null);
  };

  return (
    <div class="chart" ref={ref} style={{ height: `${height}px` }}>
      {width > 0 && (
        <svg width={width} height={height} role="group" aria-label={label(series, marks, asOf)} onPointerMove={onMove} onPointerLeave={() => setHover(null)}>
          <clipPath id="plot">
            <rect x={frame.left} y={frame.top - 8} width={frame.width - frame.left - frame.right} height={frame.height - frame.top - frame.bottom + 8} />
          </clipPath>
          <RuleLanes frame={frame} rows={rows} hover={setHover} choose={(id) => follow(id)} />
          <Axes frame={frame} log={log} series={series} asOf={asOf} />
          {hover?.kind === 'day' && <rect class="day-under" x={frame.x(hover.time)} width={frame.x(hover.time + DAY_MS) - frame.x(hover.time)} y={frame.top} height={frame.height - frame.top - frame.bottom} clip-path="url(#plot)" />}
          <g clip-path="url(#plot)">
            <Baselines frame={frame} others={others} />
            <Bands frame={frame} flow={series.flow} fan={fan} asOf={asOf} />
          </g>
          <MarksLayer frame={frame} marks={marks} selected={selected.value} hover={setHover} choose={follow} />
        </svg>
      )}
      {hover && (
        <Tip x={hover.x} y={hover.y} width={width} height={height}>
          {hover.kind === 'mark' && <MarkTip mark={hover.mark} />}
          {hover.kind === 'rule' && <RuleTip rule={hover.tick.rule} />}
          {hover.kind === 'day' && <DayTip date={isoOf(hover.time)} series={series} fan={fan} others={others} modelName={modelName} />}
        </Tip>
      )}
    </div>
  );
}

function label(series: Series, marks: Mark[], asOf: string): string {
  const days = series.flow?.days ?? [];
  const [first, last] = [days[0], days.at(-1)];
  const span = first && last ? `from ${longDay(first.date)} to ${longDay(last.date)}` : '';
  return `Chart ${span}, as of ${asOf && ms(asOf) ? longDay(asOf) : 'an unknown day'}, with ${marks.length} figures. The arrow keys go from figure to figure.`;
}
