import type { Figure } from '../data/bulletin';
import { catalogue, follow, selected } from '../state';
import { daysOf } from '../words/days';
import { amount } from '../words/numbers';
import { aggregationWord, count } from '../words/terms';

const SHOWN = 8;

/** Figures that no day can be given to, such as a running total without a beginning: named here instead of drawn. */
export function LeftOver({ figures }: { figures: Figure[] }) {
  if (figures.length === 0) return null;
  return (
    <p class="left-over">
      <span class="quiet">{count(figures.length, 'figure')} without a first day, not drawn:</span>{' '}
      {figures.slice(0, SHOWN).map((figure) => (
        <button key={figure.id} type="button" class="chip" aria-pressed={figure.id === selected.value} onClick={() => follow(figure.id)}>
          {amount(figure)} {aggregationWord(figure.aggregation)}, {daysOf(figure)}
          <span class="quiet"> {catalogue.value.publisherOf(figure.report)}</span>
        </button>
      ))}
      {figures.length > SHOWN && <span class="quiet"> and {figures.length - SHOWN} more in the list</span>}
    </p>
  );
}
