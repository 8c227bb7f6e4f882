import { Choice } from '../parts/Choice';
import { catalogue, corridor, filters, listed, order } from '../state';
import { grouped } from '../words/numbers';
import { count, kindWord, measureWord, sentence, statusWord, VERDICTS, verdictWord } from '../words/terms';
import { csvOf } from './csv';
import type { Filters } from './filter';
import { NO_FILTERS } from './filter';
import { Rows } from './Rows';

export function StatementsPanel() {
  const { bulletin } = catalogue.value;
  const now = filters.value;
  const set = (change: Partial<Filters>) => (filters.value = { ...filters.value, ...change });
  const figures = now.kind === 'figure';
  const measures = [...new Set(figures ? bulletin.figures.map((one) => one.measure) : bulletin.policies.map((one) => one.kind))].sort();
  const standings: string[] = figures
    ? VERDICTS.filter((one) => bulletin.figures.some((figure) => figure.standing?.verdict === one))
    : [...new Set(bulletin.policies.map((one) => one.status))];
  const filtered = now.text || now.measure || now.standing || now.report || now.crossing;
  return (
    <section id="statements" class="panel statements" tabIndex={-1} aria-labelledby="statements-title">
      <div class="panel-head split">
        <h2 id="statements-title">Statements</h2>
        <Choice
          label="Kind of statement"
          options={[['figure', `Figures · ${grouped(bulletin.figures.length)}`], ['policy', `Policies · ${grouped(bulletin.policies.length)}`]] as const}
          value={now.kind}
          choose={(kind) => (filters.value = { ...NO_FILTERS, kind, corridor: kind === 'figure' ? now.corridor : '', report: now.report })}
        />
      </div>
      <div class="toolbar">
        <input type="search" class="grow" placeholder="Search words, sources, publishers" aria-label="Search statements" value={now.text} onInput={(event) => set({ text: event.currentTarget.value })} />
        {figures && (
          <Pick label="Corridor" value={now.corridor === '' ? '' : 'this'} choose={(value) => set({ corridor: value === 'this' ? (corridor.value?.location ?? '') : '' })} options={[['', 'All corridors'], ['this', 'This corridor']]} />
        )}
        <Pick label={figures ? 'Measure' : 'Kind'} value={now.measure} choose={(measure) => set({ measure })} options={[['', figures ? 'All measures' : 'All kinds'], ...measures.map((one): [string, string] => [one, sentence(figures ? measureWord(one) : kindWord(one))])]} />
        <Pick label={figures ? 'Standing' : 'Status'} value={now.standing} choose={(standing) => set({ standing })} options={[['', figures ? 'Any standing' : 'Any status'], ...standings.map((one): [string, string] => [one, sentence(figures ? verdictWord(one as (typeof VERDICTS)[number]) : statusWord(one))])]} />
        <Pick label="Report" value={now.report} choose={(report) => set({ report })} options={[['', 'All reports'], ...bulletin.reports.map((one): [string, string] => [one.name, `${one.publisher ?? one.name}, ${one.published ?? 'not dated'}`])]} />
        <Pick label="Sort" value={`${order.value.by}-${order.value.down}`} choose={sortBy} options={figures ? FIGURE_ORDERS : POLICY_ORDERS} />
      </div>
      <p class="list-count" role="status">
        {count(listed.value.length, figures ? 'figure' : 'policy statement')}
        {now.crossing && ` at ${catalogue.value.crossingName(now.crossing)}`}
        {filtered && (
          <>
            {' '}
            <button type="button" class="plain" onClick={() => (filters.value = { ...NO_FILTERS, kind: now.kind, corridor: now.corridor })}>
              Clear filters
            </button>
          </>
        )}
        {listed.value.length > 0 && (
          <button type="button" class="plain end" onClick={download}>
            Download these as CSV
          </button>
        )}
      </p>
      <Rows />
    </section>
  );
}

const FIGURE_ORDERS: [string, string][] = [['date-true', 'Latest first'], ['date-false', 'Earliest first'], ['value-true', 'Largest first'], ['value-false', 'Smallest first'], ['confidence-false', 'Least certain first']];
const POLICY_ORDERS: [string, string][] = [['date-true', 'Latest first'], ['date-false', 'Earliest first'], ['confidence-false', 'Least certain first']];

function sortBy(value: string): void {
  const [by, down] = value.split('-');
  order.value = { by: by as 'date' | 'value' | 'confidence', down: down === 'true' };
}

function Pick(props: { label: string; value: string; options: [string, string][]; choose: (value: string) => void }) {
  return (
    <label>
      <span class="sr">{props.label}</span>
      <select value={props.value} onChange={(event) => props.choose(event.currentTarget.value)} class={props.value === props.options[0]?.[0] ? '' : 'set'}>
        {props.options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function download(): void {
  const file = new Blob(['\ufeff', csvOf(catalogue.value, listed.value)], { type: 'text/csv' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${catalogue.value.bulletin.title}-${filters.value.kind === 'figure' ? 'figures' : 'policies'}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
