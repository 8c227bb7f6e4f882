import type { Verdict } from '../data/bulletin';
import type { Placed } from './MarksLayer';

/** Standing is told by shape first and by colour second. */
export function Glyph({ mark, x0, x1, x, y, low, high, cut }: Placed) {
  const tall = Math.abs(low - high) > 2;
  const bar = mark.shape === 'bar';
  return (
    <>
      <rect class="target" x={Math.min(x0, x - 9)} y={Math.min(high, y) - 9} width={Math.max(18, x1 - x0)} height={Math.max(18, low - high + 18)} />
      {tall && <rect class="range" x={bar ? x0 : x - 3} width={bar ? x1 - x0 : 6} y={high} height={low - high} rx="2" />}
      {bar && <line class="bar" x1={x0} x2={x1} y1={y} y2={y} />}
      {bar && (x < x0 || x > x1) && <line class="leader" x1={x < x0 ? x : x1} x2={x < x0 ? x0 : x} y1={y} y2={y} />}
      {bar && <path class="bar-ends" d={`M${x0},${y - 4}v8M${x1},${y - 4}v8`} />}
      {mark.open === 'up' && <path class="open" d={`M${x},${y - 5}V${y - 15}m-3.5,3.5l3.5,-3.5l3.5,3.5`} />}
      {mark.open === 'down' && <path class="open" d={`M${x},${y + 5}V${y + 15}m-3.5,-3.5l3.5,3.5l3.5,-3.5`} />}
      {cut && <path class="open" d={`M${x - 5},${y - 7}l5,-5l5,5`} />}
      <Shape verdict={mark.verdict} x={x} y={y} />
    </>
  );
}

export function Shape({ verdict, x, y }: { verdict: Verdict | null; x: number; y: number }) {
  switch (verdict) {
    case 'USED':
      return <circle class="shape full" cx={x} cy={y} r="4.5" />;
    case 'COPY':
      return <circle class="shape" cx={x} cy={y} r="4" />;
    case 'ROUNDED':
      return <path class="shape" d={`M${x},${y - 5}l5,5l-5,5l-5,-5z`} />;
    case 'IN_CONFLICT':
      return <path class="shape full" d={`M${x},${y - 6}l6,10.5h-12z`} />;
    case 'SET_ASIDE':
      return <path class="shape cross" d={`M${x - 4},${y - 4}l8,8m0,-8l-8,8`} />;
    default:
      return <rect class="shape" x={x - 3.5} y={y - 3.5} width="7" height="7" />;
  }
}
