import { useEffect, useRef } from 'preact/hooks';
import { evidenceShown, openReport } from '../state';
import { ReportList } from './ReportList';
import { ReportView } from './ReportView';

/** Beside the work: the report that a number comes from, or all reports. On a phone it lies over the page. */
export function EvidencePanel() {
  const ref = useRef<HTMLElement>(null);
  const name = openReport.value;
  const shown = evidenceShown.value;
  useEffect(() => {
    const panel = ref.current;
    if (!shown || !panel || getComputedStyle(panel).position !== 'fixed') return;
    const before = document.activeElement;
    panel.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement || before instanceof SVGElement) before.focus({ preventScroll: true });
    };
  }, [shown]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') hide();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      {shown && <button type="button" class="shade" aria-label="Close the evidence" tabIndex={-1} onClick={hide} />}
      <aside ref={ref} class={shown ? 'evidence shown' : 'evidence'} aria-label="Evidence" tabIndex={-1}>
        {name === null ? <ReportList /> : <ReportView name={name} />}
      </aside>
    </>
  );
}

function hide(): void {
  evidenceShown.value = false;
}
