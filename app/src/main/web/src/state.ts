import { computed, signal } from '@preact/signals';
import { type Catalogue, type CorridorEntry, idOf, type Statement } from './data/catalogue';
import type { Series } from './data/series';
import { type Filters, NO_FILTERS, type Order, sift } from './list/filter';

/** What the reader of the page has chosen. One page, one state. */

export const catalogue = signal<Catalogue>(null as unknown as Catalogue);

export const location = signal<string | null>(null);
export const seriesChoice = signal<string | null>(null);
export const model = signal('exeunt');
export const scale = signal<'linear' | 'log'>('linear');
export const timeWindow = signal<number | null>(null);
export const hiddenVerdicts = signal<ReadonlySet<string>>(new Set());

export const selected = signal<string | null>(null);
export const openReport = signal<string | null>(null);
/** On a phone the evidence lies over the page while this is set. */
export const evidenceShown = signal(false);

export const filters = signal<Filters>(NO_FILTERS);
export const order = signal<Order>({ by: 'date', down: true });
export const printing = signal(false);

export const corridor = computed<CorridorEntry | undefined>(
  () => catalogue.value.corridor(location.value) ?? catalogue.value.corridors[0],
);

export const series = computed<Series | undefined>(
  () => corridor.value?.series.find((one) => one.key === seriesChoice.value) ?? corridor.value?.series[0],
);

export const listed = computed<Statement[]>(() => sift(catalogue.value, filters.value, order.value));

export const selection = computed<Statement | null>(() => catalogue.value.statement(selected.value));

/** Shows another corridor; the list follows it while it was on the one before. */
export function chooseCorridor(next: string): void {
  const following = filters.value.corridor !== '';
  location.value = next;
  seriesChoice.value = null;
  if (following) filters.value = { ...filters.value, corridor: next };
}

/** Selects a statement everywhere: on the chart, in the list (widened if it was hidden) and in its report. */
export function select(id: string | null): void {
  selected.value = id;
  const statement = catalogue.value.statement(id);
  if (!statement) return;
  const report = (statement.kind === 'figure' ? statement.figure : statement.policy).report;
  openReport.value = report;
  if (!listed.value.some((one) => idOf(one) === id)) {
    filters.value = { ...NO_FILTERS, kind: statement.kind };
  }
}

/** Selects a statement and, on a phone, brings its report to the front. */
export function follow(id: string): void {
  select(id);
  evidenceShown.value = true;
}

export function showReport(name: string | null): void {
  openReport.value = name;
  selected.value = null;
}
