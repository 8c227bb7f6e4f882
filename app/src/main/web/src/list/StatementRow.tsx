import type { Figure, Policy } from '../data/bulletin';
import { idOf, type Statement } from '../data/catalogue';
import { locationOf } from '../data/location';
import { Shape } from '../chart/Glyph';
import { catalogue } from '../state';
import { daysOf, shortDay } from '../words/days';
import { amount } from '../words/numbers';
import { aggregationWord, countedWord, kindWord, sentence, statusWord, verdictWord } from '../words/terms';

export function StatementRow(props: { statement: Statement; index: number; of: number; height: number; selected: boolean; choose: (id: string) => void }) {
  const { statement, index, of, height, selected, choose } = props;
  return (
    <div id={`row-${index}`} role="option" aria-selected={selected} aria-setsize={of} aria-posinset={index + 1} class={`row ${statement.kind}${selected ? ' selected' : ''}`} style={{ height: `${height}px` }} onClick={() => choose(idOf(statement))}>
      {statement.kind === 'figure' ? <FigureCells figure={statement.figure} /> : <PolicyCells policy={statement.policy} />}
    </div>
  );
}

function FigureCells({ figure }: { figure: Figure }) {
  const verdict = figure.standing?.verdict ?? null;
  return (
    <>
      <span class="num">
        <b>{amount(figure)}</b>
        <small>
          {countedWord(figure.unit, figure.measure, figure.reported ?? 2)}
        </small>
      </span>
      <span class="where">{catalogue.value.placeName(locationOf(figure))}</span>
      <span class="when">
        {daysOf(figure)}
        <small>{figure.hours !== null ? `in ${figure.hours} hours` : aggregationWord(figure.aggregation)}</small>
      </span>
      <span class="who">
        {figure.source ?? <i class="quiet">in its own voice</i>}
        <Printed report={figure.report} />
      </span>
      <span class="standing">
        <span>
          <svg width="14" height="14" class={`mark ${verdict ?? 'NONE'}`} aria-hidden="true">
            <Shape verdict={verdict} x={7} y={7} />
          </svg>{' '}
          {verdictWord(verdict)}
        </span>
        {figure.status !== 'REPORTED' && <small>{statusWord(figure.status)}</small>}
      </span>
      <Sure confidence={figure.confidence} />
    </>
  );
}

function PolicyCells({ policy }: { policy: Policy }) {
  const touches = catalogue.value.placeName(locationOf({ ...policy, crossing: null }));
  return (
    <>
      <span>
        <b>{sentence(kindWord(policy.kind))}</b>
        <small>{policy.actor ? `by ${catalogue.value.country(policy.actor)}` : 'nobody named'}</small>
      </span>
      <span class="where">
        {touches}
        {policy.place && <small>{policy.place}</small>}
      </span>
      <span class="when">{policy.start ? shortDay(policy.start) : <i class="quiet">not dated</i>}</span>
      <span class="who">
        <q>{policy.words}</q>
        <Printed report={policy.report} />
      </span>
      <span class="standing">{statusWord(policy.status)}</span>
      <Sure confidence={policy.confidence} />
    </>
  );
}

function Printed({ report }: { report: string | null }) {
  const published = catalogue.value.publishedOf(report);
  return (
    <small>
      {catalogue.value.publisherOf(report)}
      {published && `, ${shortDay(published)}`}
    </small>
  );
}

function Sure({ confidence }: { confidence: number | null }) {
  if (confidence === null) return <span class="sure" />;
  const words = `${Math.round(confidence * 100)} %`;
  return (
    <span class="sure" title={`confidence ${words}`}>
      <span class="meter" aria-hidden="true">
        <i style={{ width: `${confidence * 100}%` }} />
      </span>
      <small>{words}</small>
    </span>
  );
}
