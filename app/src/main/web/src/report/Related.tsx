import type { Figure } from '../data/bulletin';
import type { Statement } from '../data/catalogue';
import { locationOf } from '../data/location';
import { Shape } from '../chart/Glyph';
import { shorten } from '../chart/Tip';
import { catalogue, select, selected } from '../state';
import { daysOf, longDay, shortDay } from '../words/days';
import { amount } from '../words/numbers';
import { aggregationWord, count, countedWord, kindWord, populationWord, reasonWords, sentence, statusWord, verdictWord } from '../words/terms';
import { tellingsOf } from './tellings';

/** What became of the selected statement, and what else is said of the same thing, side by side. */
export function Related({ statement }: { statement: Statement }) {
  if (statement.kind === 'policy') {
    const { policy } = statement;
    const dates = [policy.start && `from ${longDay(policy.start)}`, policy.end && `until ${longDay(policy.end)}`].filter(Boolean).join(' ');
    return (
      <section class="related" aria-label="The selected policy">
        <p class="related-value">
          <b>{sentence(kindWord(policy.kind))}</b>
          {policy.actor && ` by ${catalogue.value.country(policy.actor)}`}
          {policy.place && `, ${policy.place}`}
        </p>
        <p>
          {sentence(statusWord(policy.status))}
          {dates && `, ${dates}`}.
        </p>
      </section>
    );
  }
  const { figure } = statement;
  const { same, conflicting, copiedIn } = tellingsOf(catalogue.value, figure);
  const verdict = figure.standing?.verdict ?? null;
  const details = [
    catalogue.value.placeName(locationOf(figure)),
    `${daysOf(figure)}, ${figure.hours === null ? '' : `${figure.hours} hours, `}${aggregationWord(figure.aggregation)}`,
    figure.population && populationWord(figure.population),
    figure.source && `said by ${figure.source}`,
    figure.status !== 'REPORTED' && statusWord(figure.status),
  ].filter(Boolean);
  return (
    <section class="related" aria-label="The selected figure">
      <p class="related-value">
        <svg width="16" height="16" class={`mark ${verdict ?? 'NONE'}`} aria-hidden="true">
          <Shape verdict={verdict} x={8} y={8} />
        </svg>
        <b>{amount(figure)}</b> {countedWord(figure.unit, figure.measure, figure.reported ?? 2)}
      </p>
      <p class="quiet">{details.join(' · ')}</p>
      <p>
        <b>{sentence(verdictWord(verdict))}.</b> {reasonWords(figure.standing)}
      </p>
      {copiedIn.length > 0 && (
        <p class="quiet">The same text stands in {copiedIn.slice(0, 5).map((name) => catalogue.value.publisherOf(name)).join(', ')}{copiedIn.length > 5 && ` and ${copiedIn.length - 5} more`}.</p>
      )}
      {(same.length > 0 || conflicting.length > 0) && (
        <div class="sides">
          <Side title={`Same count, ${count(same.length, 'other telling')}`} figures={same} />
          <Side title={`${count(conflicting.length, 'figure')} that ${conflicting.length === 1 ? 'disagrees' : 'disagree'}`} figures={conflicting} />
        </div>
      )}
    </section>
  );
}

const SHOWN = 6;

function Side({ title, figures }: { title: string; figures: Figure[] }) {
  if (figures.length === 0) return null;
  return (
    <div class="side">
      <h4>{title}</h4>
      <ul>
        {figures.slice(0, SHOWN).map((figure) => (
          <li key={figure.id}>
            <Card figure={figure} />
          </li>
        ))}
      </ul>
      {figures.length > SHOWN && <p class="quiet">and {figures.length - SHOWN} more</p>}
    </div>
  );
}

function Card({ figure }: { figure: Figure }) {
  const report = figure.report === null ? undefined : catalogue.value.reports.get(figure.report);
  const span = figure.at.sentence;
  const verdict = figure.standing?.verdict ?? null;
  return (
    <button type="button" class="card" aria-pressed={figure.id === selected.value} onClick={() => select(figure.id)}>
      <span>
        <svg width="14" height="14" class={`mark ${verdict ?? 'NONE'}`} aria-hidden="true">
          <Shape verdict={verdict} x={7} y={7} />
        </svg>{' '}
        <b>{amount(figure)}</b> <small>{verdictWord(verdict)} · {daysOf(figure)}</small>
      </span>
      <small>
        {figure.source && `${figure.source}, in `}
        {catalogue.value.publisherOf(figure.report)}
        {report?.published && `, ${shortDay(report.published)}`}
      </small>
      {report && span && <q>{shorten(report.body.slice(span.start, span.end), 140)}</q>}
    </button>
  );
}
