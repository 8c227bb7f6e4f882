import type { Verdict } from '../data/bulletin';
import { hiddenVerdicts } from '../state';
import { VERDICTS, verdictWord } from '../words/terms';
import type { Other } from './Baselines';
import { Shape } from './Glyph';
import type { Mark } from './marks';

/** In words; the standings are switches as well. */
export function Legend({ marks, hasFlow, modelName, others }: { marks: Mark[]; hasFlow: boolean; modelName: string | null; others: readonly Other[] }) {
  const counts = new Map<string, number>();
  for (const mark of marks) {
    const key = mark.wider ? 'WIDER' : (mark.verdict ?? 'NONE');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const keys = [...VERDICTS, 'NONE', 'WIDER'].filter((key) => counts.has(key));
  return (
    <div class="legend">
      {hasFlow && (
        <span class="key">
          <svg width="30" height="16" aria-hidden="true" class="settled">
            <rect class="band90" width="30" height="16" />
            <rect class="band50" y="4" width="30" height="8" />
            <line class="median" x2="30" y1="8" y2="8" />
          </svg>
          daily median, 1-in-2 and 9-in-10 bands
        </span>
      )}
      {modelName !== null && (
        <span class="key">
          <svg width="30" height="16" aria-hidden="true" class="fan">
            <rect class="band90" width="30" height="16" />
            <rect class="band50" y="4" width="30" height="8" />
            <line class="median" x2="30" y1="8" y2="8" />
          </svg>
          forecast by {modelName}
        </span>
      )}
      {others.map((other, index) => (
        <span key={other.name} class="key">
          <svg width="30" height="16" aria-hidden="true">
            <line class={`baseline dash-${index % 3}`} x2="30" y1="8" y2="8" />
          </svg>
          {other.name}
        </span>
      ))}
      {keys.map((key) => (
        <button key={key} type="button" class="key" aria-pressed={!hiddenVerdicts.value.has(key)} onClick={() => toggle(key)}>
          <svg width="16" height="16" class={`mark ${key === 'WIDER' ? 'USED wider' : key}`} aria-hidden="true">
            <Shape verdict={key === 'WIDER' ? 'USED' : key === 'NONE' ? null : (key as Verdict)} x={8} y={8} />
          </svg>
          {key === 'WIDER' ? 'of a wider or narrower group' : verdictWord(key === 'NONE' ? null : (key as Verdict))} · {counts.get(key)}
        </button>
      ))}
    </div>
  );
}

function toggle(key: string): void {
  const next = new Set(hiddenVerdicts.value);
  if (!next.delete(key)) next.add(key);
  hiddenVerdicts.value = next;
}
