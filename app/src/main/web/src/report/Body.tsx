import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Report } from '../data/bulletin';
import type { Statement } from '../data/catalogue';
import { follow, selected } from '../state';
import { rangesOf } from './ranges';
import { type Segment, segmentsOf } from './segments';

/** The text as it was read, from this character on. Words that carry a statement are underlined and can be chosen. */
export function Body({ report, statements, from }: { report: Report; statements: Statement[]; from: number }) {
  const ref = useRef<HTMLDivElement>(null);
  const chosen = selected.value;
  const segments = useMemo(() => segmentsOf(report.body.length, rangesOf(statements, chosen)), [report, statements, chosen]);

  useEffect(() => {
    const mark = ref.current?.querySelector('.chosen');
    const box = ref.current?.closest('.report');
    if (!mark || !box) return;
    const [inner, outer] = [mark.getBoundingClientRect(), box.getBoundingClientRect()];
    box.scrollTop += inner.top - outer.top - outer.height * 0.35;
  }, [chosen, report]);

  const started = new Set<string>();
  return (
    <div class="body" ref={ref}>
      {segments.map((segment) => {
        if (segment.end <= from) return null;
        const text = report.body.slice(Math.max(segment.start, from), segment.end);
        const quote = quoteOf(segment, chosen);
        const inSentence = segment.under.some((range) => range.layer === 'sentence');
        if (quote === null) return inSentence ? <span class="in-sentence">{text}</span> : text;
        const first = !started.has(quote);
        started.add(quote);
        const classes = ['stated', inSentence && 'in-sentence', quote === chosen && 'chosen'].filter(Boolean).join(' ');
        const open = () => follow(quote);
        return (
          <mark
            class={classes}
            role="button"
            tabIndex={first ? 0 : -1}
            aria-pressed={quote === chosen}
            onClick={open}
            onKeyDown={(event) => (event.key === 'Enter' || event.key === ' ') && (event.preventDefault(), open())}
          >
            {text}
          </mark>
        );
      })}
    </div>
  );
}

/** The statement whose words these are: the selected one, else the one with the fewest words. */
function quoteOf({ under }: Segment, chosen: string | null): string | null {
  const quotes = under.filter((range) => range.layer === 'quote');
  return (quotes.find((range) => range.id === chosen) ?? quotes[0])?.id ?? null;
}
