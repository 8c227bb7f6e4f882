import type { Refusal } from '../data/bulletin';
import { count } from '../words/terms';

/** Said quietly, never hidden: what could not be read, why, and what to do. */
export function Refusals({ refusals, open = false }: { refusals: Refusal[]; open?: boolean }) {
  if (refusals.length === 0) return null;
  const files = new Set(refusals.map((one) => one.file)).size;
  return (
    <details class="refusals" open={open}>
      <summary>{count(files, 'file')} could not be read in full</summary>
      <ul>
        {refusals.map((one, index) => (
          <li key={index}>
            <strong>{one.file ?? 'input'}</strong>
            {one.place && `, ${one.place}`}: {one.reason}. {one.remedy}
          </li>
        ))}
      </ul>
    </details>
  );
}
