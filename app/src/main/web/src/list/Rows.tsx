import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { idOf } from '../data/catalogue';
import { filters, follow, listed, printing, select, selected } from '../state';
import { StatementRow } from './StatementRow';
import { scrollTo, windowOfRows } from './window';

const [ROW, ROW_NARROW, PRINTED] = [58, 98, 400];

/** The list, drawn only where it is in view. The arrow keys go from row to row and select. */
export function Rows() {
  const ref = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [size, setSize] = useState({ height: 480, narrow: false });
  const all = listed.value;
  const rowHeight = size.narrow ? ROW_NARROW : ROW;
  const at = all.findIndex((one) => idOf(one) === selected.value);
  const [first, last] = printing.value ? [0, Math.min(all.length, PRINTED)] : windowOfRows(all.length, rowHeight, top, size.height);

  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return;
    const measure = () => setSize({ height: box.clientHeight || 480, narrow: box.clientWidth < 620 });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    const box = ref.current;
    const wanted = box && at >= 0 ? scrollTo(at, rowHeight, box.scrollTop, box.clientHeight) : null;
    if (box && wanted !== null) box.scrollTop = wanted;
  }, [selected.value, all, rowHeight]);

  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor(size.height / rowHeight) - 1);
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -all.length, End: all.length }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = all[Math.max(0, Math.min(all.length - 1, (at < 0 ? -1 : at) + step))];
    if (next) select(idOf(next));
  };

  if (all.length === 0) {
    return (
      <div class="rows empty">
        <p>Nothing fits. Try fewer words, or all corridors.</p>
      </div>
    );
  }
  return (
    <>
      <div class={`row head ${filters.value.kind}`} aria-hidden="true">
        {filters.value.kind === 'figure' ? (
          <>
            <span class="num">Number</span><span>Where</span><span>When</span><span>Said by · printed by</span><span>Standing</span><span title="How sure the reader is that it read the words rightly">Sure</span>
          </>
        ) : (
          <>
            <span>Measure</span><span>Touches</span><span>From</span><span>Words · printed by</span><span>Status</span><span title="How sure the reader is that it read the words rightly">Sure</span>
          </>
        )}
      </div>
      <div class={`rows${size.narrow ? ' narrow' : ''}`} ref={ref} role="listbox" tabIndex={0} aria-label="Statements" aria-activedescendant={at >= first && at < last ? `row-${at}` : undefined} onKeyDown={onKeyDown} onScroll={(event) => setTop(event.currentTarget.scrollTop)}>
        <div style={printing.value ? undefined : { height: `${all.length * rowHeight}px`, position: 'relative' }}>
          <div style={printing.value ? undefined : { position: 'absolute', top: `${first * rowHeight}px`, left: 0, right: 0 }}>
            {all.slice(first, last).map((one, index) => (
              <StatementRow key={idOf(one)} statement={one} index={first + index} of={all.length} height={rowHeight} selected={idOf(one) === selected.value} choose={follow} />
            ))}
            {printing.value && last < all.length && <p>and {all.length - last} more.</p>}
          </div>
        </div>
      </div>
    </>
  );
}
