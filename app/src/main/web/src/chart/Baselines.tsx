import { line } from 'd3-shape';
import { DAY_MS } from '../words/days';
import type { FanDay } from './fan';
import type { Frame } from './scales';

/** A forecast that the shown one is held against. */
export interface Other {
  name: string;
  days: FanDay[];
}

/** The medians of the other models: a forecast means little without what simple rules would have said. */
export function Baselines({ frame, others }: { frame: Frame; others: readonly Other[] }) {
  const path = line<FanDay>((one) => frame.x(one.time + DAY_MS / 2), (one) => frame.y(Math.max(one.median, frame.floor)));
  return (
    <g class="baselines" aria-hidden="true">
      {others.map((other, index) => (
        <path key={other.name} class={`baseline dash-${index % 3}`} d={path(other.days) ?? ''} />
      ))}
    </g>
  );
}
