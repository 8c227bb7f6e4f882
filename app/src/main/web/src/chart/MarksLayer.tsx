import { memo } from 'preact/compat';
import { useMemo, useState } from 'preact/hooks';
import { catalogue } from '../state';
import { daysOf } from '../words/days';
import { amount } from '../words/numbers';
import { countedWord, verdictWord } from '../words/terms';
import type { Hover } from './FlowChart';
import { type Mark, spread } from './marks';
import { Glyph } from './Glyph';
import { type Frame, isCut, place } from './scales';

interface Props {
  frame: Frame;
  marks: Mark[];
  selected: string | null;
  hover: (hover: Hover | null) => void;
  choose: (id: string) => void;
}

/** Every figure as a mark. One stop for the Tab key; the arrow keys go on in the order of time. */
export const MarksLayer = memo(function MarksLayer({ frame, marks, selected, hover, choose }: Props) {
  const [active, setActive] = useState(0);
  const placed = useMemo(() => layOut(frame, marks), [frame, marks]);
  const inTime = useMemo(() => placed.map((_, index) => index).sort((a, b) => middle(placed[a]) - middle(placed[b])), [placed]);
  const stop = Math.min(active, placed.length - 1);
  const current = inTime[stop] ?? 0;

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const at = placed[current];
    if ((event.key === 'Enter' || event.key === ' ') && at) choose(at.mark.figure.id);
    else if (step !== undefined) {
      const next = Math.max(0, Math.min(placed.length - 1, stop + step));
      setActive(next);
      const layer = event.currentTarget as SVGGElement;
      layer.querySelector<SVGGElement>(`[data-mark="${inTime[next]}"]`)?.focus();
    } else if (event.key === 'Escape') hover(null);
    else return;
    event.preventDefault();
  };

  const onIn = (event: Event) => {
    const element = (event.target as Element).closest('[data-mark]');
    const at = element ? placed[Number(element.getAttribute('data-mark'))] : undefined;
    if (!at) return;
    if (event.type === 'focusin') setActive(inTime.indexOf(placed.indexOf(at)));
    hover({ kind: 'mark', mark: at.mark, x: at.x, y: at.y });
  };

  const onClick = (event: MouseEvent) => {
    const element = (event.target as Element).closest('[data-mark]');
    const at = element ? placed[Number(element.getAttribute('data-mark'))] : undefined;
    if (at) choose(at.mark.figure.id);
  };

  return (
    <g class={placed.length > 60 ? 'marks many' : 'marks'} tabindex={-1} role="group" aria-label="Figures" onKeyDown={onKeyDown} onPointerOver={onIn} onFocusIn={onIn} onFocusOut={() => hover(null)} onClick={onClick}>
      {placed.map((at, index) => (
        <g
          key={at.mark.figure.id}
          data-mark={index}
          role="button"
          tabindex={index === current ? 0 : -1}
          aria-label={describe(at.mark)}
          aria-pressed={at.mark.figure.id === selected}
          class={`mark ${at.mark.verdict ?? 'NONE'}${at.mark.wider ? ' wider' : ''}${at.mark.figure.id === selected ? ' selected' : ''}`}
        >
          <Glyph {...at} />
        </g>
      ))}
    </g>
  );
});

const middle = (at: Placed | undefined): number => (at ? at.mark.x0 + at.mark.x1 : 0);

export interface Placed {
  mark: Mark;
  x0: number;
  x1: number;
  /** Where its sign stands. */
  x: number;
  y: number;
  low: number;
  high: number;
  cut: boolean;
}

const ORDER = ['SET_ASIDE', 'COPY', 'ROUNDED', 'NONE', 'IN_CONFLICT', 'USED'];

/** In pixels, inside the plot; what matters most lies on top. */
function layOut(frame: Frame, marks: readonly Mark[]): Placed[] {
  const [from, to] = frame.x.domain().map(Number) as [number, number];
  const [first, last] = frame.x.range() as [number, number];
  const keep = marks.filter((mark) => mark.x1 >= from && mark.x0 <= to);
  keep.sort((a, b) => Number(b.wider) - Number(a.wider) || ORDER.indexOf(a.verdict ?? 'NONE') - ORDER.indexOf(b.verdict ?? 'NONE') || a.x0 + a.x1 - b.x0 - b.x1);
  const raw = keep.map((mark) => {
    const [x0, x1] = [Math.max(first, frame.x(mark.x0)), Math.min(last, frame.x(mark.x1))];
    return { mark, held: mark.shape === 'point', x0, x1, x: (x0 + x1) / 2, y: place(frame, mark.y), low: place(frame, mark.low), high: place(frame, mark.high), cut: isCut(frame, mark.y) };
  });
  // Points keep their day if they can; the sign of a bar may slide along it.
  const order = raw.toReversed().sort((a, b) => Number(b.held) - Number(a.held));
  const moves = spread(order, 10);
  order.forEach((one, index) => {
    one.x += moves[index] as number;
    if (one.held) one.x0 = one.x1 = one.x;
  });
  return raw;
}

function describe(mark: Mark): string {
  const { figure } = mark;
  return `${amount(figure)} ${countedWord(figure.unit, figure.measure, figure.reported ?? 2)}, ${daysOf(figure)}, ${catalogue.value.publisherOf(figure.report)}, ${verdictWord(mark.verdict)}`;
}
