import type { ComponentChildren } from 'preact';
import type { Rule } from '../data/bulletin';
import { axisName, type Series } from '../data/series';
import { catalogue } from '../state';
import { daysOf, shortDay, weekday } from '../words/days';
import { amount, grouped, rounded } from '../words/numbers';
import { aggregationWord, count, countedWord, kindWord, reasonWords, sentence, statusWord, verdictWord } from '../words/terms';
import type { Other } from './Baselines';
import type { FanDay } from './fan';
import type { Mark } from './marks';

const WIDE = 280;

/** A box beside the point, kept inside the chart. */
export function Tip(props: { x: number; y: number; width: number; height: number; children: ComponentChildren }) {
  const { x, y, width, height, children } = props;
  const wide = Math.min(WIDE, width - 16);
  const right = x + 16 + wide <= width;
  const left = right ? x + 16 : x - 16 - wide >= 0 ? x - 16 - wide : Math.max(8, Math.min(width - wide - 8, x - wide / 2));
  const above = y > height * 0.55;
  const side = above ? { bottom: `${height - y + 10}px` } : { top: `${y + 12}px` };
  return (
    <div class="tip" role="tooltip" style={{ left: `${left}px`, width: `${wide}px`, ...side }}>
      {children}
    </div>
  );
}

export function MarkTip({ mark }: { mark: Mark }) {
  const { figure } = mark;
  const report = figure.report === null ? undefined : catalogue.value.reports.get(figure.report);
  const span = figure.at.sentence;
  const perDay = mark.shape === 'bar' && figure.aggregation !== 'PER_DAY';
  return (
    <>
      <p class="tip-value">
        <b>{amount(figure)}</b> {countedWord(figure.unit, figure.measure, figure.reported ?? 2)}
      </p>
      <p>
        {daysOf(figure)}
        {figure.hours !== null && `, ${grouped(figure.hours)} hours`}, {aggregationWord(figure.aggregation)}
        {perDay && `: about ${rounded(mark.y)} a day`}
      </p>
      <p>
        {figure.source ? `${figure.source}, in ` : ''}
        {catalogue.value.publisherOf(figure.report)}
        {report?.published && `, ${shortDay(report.published)}`}
        {figure.status !== 'REPORTED' && ` · ${statusWord(figure.status)}`}
      </p>
      {report && span && <p class="tip-quote">“{shorten(report.body.slice(span.start, span.end), 190)}”</p>}
      <p class="tip-standing">
        <b>{sentence(verdictWord(mark.verdict))}.</b> {reasonWords(figure.standing)}
        {mark.wider && ' It counts another group or way than this flow.'}
      </p>
    </>
  );
}

export function RuleTip({ rule }: { rule: Rule }) {
  const { policies } = catalogue.value;
  const words = rule.statements.flatMap((id) => policies.get(id) ?? []).at(-1);
  return (
    <>
      <p class="tip-value">
        <b>{sentence(kindWord(rule.kind))}</b>
        {rule.place && `, ${rule.place}`}
        {rule.actor && ` (${catalogue.value.country(rule.actor)})`}
      </p>
      <p>
        {[rule.announced && `known on ${shortDay(rule.announced)}`, rule.inForce ? `in force from ${shortDay(rule.inForce)}` : 'not in force', rule.ended && `ended ${shortDay(rule.ended)}`]
          .filter(Boolean)
          .join(', ')}
      </p>
      {words && <p class="tip-quote">“{shorten(words.words, 190)}”</p>}
      {rule.disputes.map((dispute) => (
        <p key={dispute}>Disputed: {dispute}</p>
      ))}
      <p class="quiet">{count(rule.statements.length, 'statement')}</p>
    </>
  );
}

export function DayTip(props: { date: string; series: Series; fan: FanDay[]; others: readonly Other[]; modelName: string }) {
  const { date, series, fan, others, modelName } = props;
  const { asOf } = catalogue.value.bulletin;
  const ahead = fan.find((one) => one.date === date);
  const settled = date <= asOf || !ahead ? series.flow?.days.find((one) => one.date === date) : undefined;
  const day = settled ?? ahead;
  const beside = others.flatMap(({ name, days }) => days.filter((one) => one.date === date).map((one) => `${name} ${rounded(one.median)}`));
  if (!day) return <p>{weekday(date)}: no flow</p>;
  const show = settled ? (value: number) => grouped(Math.round(value)) : rounded;
  return (
    <>
      <p class="tip-value">
        {weekday(date)}: <b>{show(day.median)}</b> {axisName(series)}
      </p>
      <p>
        1 in 2: {show(day.low50)}–{show(day.high50)} · 9 in 10: {show(day.low90)}–{show(day.high90)}
      </p>
      <p class="quiet">{settled ? `${count(settled.figures.length, 'figure')} behind it` : `forecast by ${modelName}`}</p>
      {!settled && beside.length > 0 && <p class="quiet">others: {beside.join(' · ')}</p>}
    </>
  );
}

export const shorten = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`);
