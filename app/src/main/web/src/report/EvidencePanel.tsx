import { useEffect } from 'preact/hooks';
import { evidenceShown, openReport } from '../state';
import { ReportList } from './ReportList';
import { ReportView } from './ReportView';

/** Beside the work: the report that a number comes from, or all reports. On a phone it lies over the page. */
export function EvidencePanel() {
  const name = openReport.value;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') evidenceShown.value = false;
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <aside class={evidenceShown.value ? 'evidence shown' : 'evidence'} aria-label="Evidence">
      {name === null ? <ReportList /> : <ReportView name={name} />}
    </aside>
  );
}
