import type { Rule } from '../data/bulletin';
import type { Catalogue } from '../data/catalogue';
import { placeOf } from '../data/location';
import type { Series } from '../data/series';
import { DAY_MS, ms } from '../words/days';
import { kindWord, sentence } from '../words/terms';
import type { Hover } from './FlowChart';
import type { Frame } from './scales';

/** A rule on the time axis. */
export interface RuleTick {
  rule: Rule;
  from: number;
  to: number | null;
  label: string;
  holds: boolean;
}

export interface LaneRows {
  lanes: number;
  ticks: (RuleTick & { lane: number; room: number })[];
}

const LANES = 3;
const LETTER = 6.1;

/** The rules that touch a corridor, whose day falls into these times. */
export function rulesOn(catalogue: Catalogue, series: Series, [start, end]: readonly [number, number]): RuleTick[] {
  const { origin, destination } = placeOf(series.location);
  const meets = (a: readonly string[], b: readonly string[]) => a.length === 0 || b.length === 0 || a.some((one) => b.includes(one));
  return rules(catalogue)
    .filter((rule) => meets(rule.origin, origin) && meets(rule.destination, destination))
    .flatMap((rule) => {
      const day = rule.inForce ?? rule.announced;
      if (day === null) return [];
      const actor = rule.actor === null ? '' : `${catalogue.country(rule.actor)}: `;
      const to = rule.ended === null ? null : ms(rule.ended);
      return [{ rule, from: ms(day), to, label: actor + kindWord(rule.kind), holds: rule.inForce !== null }];
    })
    .filter((tick) => tick.from >= start - DAY_MS && tick.from < end)
    .sort((a, b) => a.from - b.from);
}

/** Where statements were not settled into rules, each dated one stands for itself. */
function rules({ bulletin }: Catalogue): Rule[] {
  if (bulletin.rules.length > 0) return bulletin.rules;
  return bulletin.policies.flatMap((one) =>
    one.start === null
      ? []
      : [{ ...one, crossing: null, announced: one.known, inForce: one.status === 'IN_FORCE' ? one.start : null, ended: one.end, statements: [one.id], disputes: [] }],
  );
}

/** Puts labels into rows so that they do not lie on each other; what finds no room keeps its flag, in a row of its own. */
export function laneOf(ticks: readonly RuleTick[], [start, end]: readonly [number, number], width: number): LaneRows {
  const pixel = Math.max(1, width - 76) / (end - start);
  const ends: number[] = [];
  const placed = ticks.map((tick) => {
    const x = (tick.from - start) * pixel;
    const long = tick.label.length * LETTER + 16;
    const lane = Array.from({ length: LANES }, (_, i) => i).find((i) => (ends[i] ?? -1) < x && x + Math.min(long, 60) <= width - 60);
    if (lane === undefined) return { ...tick, lane: LANES, room: 0 };
    ends[lane] = x + long;
    return { ...tick, lane, room: Math.max(0, Math.floor((width - 70 - x) / LETTER)) };
  });
  return { lanes: placed.reduce((most, one) => Math.max(most, one.lane + 1), 0), ticks: placed };
}

export function RuleLanes(props: { frame: Frame; rows: LaneRows; hover: (hover: Hover | null) => void; choose: (statement: string) => void }) {
  const { frame, rows, hover, choose } = props;
  return (
    <g class="rules" role="group" aria-label="Policies">
      {rows.ticks.map((tick) => {
        const x = Math.max(frame.left, frame.x(tick.from));
        const y = 12 + tick.lane * 20;
        const show = () => hover({ kind: 'rule', tick, x, y });
        const first = tick.rule.statements.at(-1);
        const open = () => first !== undefined && choose(first);
        const words = sentence(tick.label);
        return (
          <g
            key={tick.rule.id}
            data-rule
            class={tick.holds ? 'rule' : 'rule not-yet'}
            role="button"
            tabindex={0}
            aria-label={`Policy: ${words}`}
            onPointerEnter={show}
            onPointerLeave={() => hover(null)}
            onFocus={show}
            onBlur={() => hover(null)}
            onClick={open}
            onKeyDown={(event) => (event.key === 'Enter' || event.key === ' ') && (event.preventDefault(), open())}
          >
            <line x1={x} x2={x} y1={y - 4} y2={frame.height - frame.bottom} />
            <path d={`M${x},${y - 8}h9l-3,4l3,4h-9z`} />
            {tick.room > 0 && (
              <text x={x + 13} y={y} dy="0.05em">
                {words.length > tick.room ? `${words.slice(0, Math.max(1, tick.room - 1))}…` : words}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
