import type { Catalogue, Statement } from '../data/catalogue';
import { locationOf } from '../data/location';
import { typical } from '../words/numbers';
import { kindWord, measureWord, statusWord } from '../words/terms';

export interface Filters {
  kind: 'figure' | 'policy';
  text: string;
  measure: string;
  standing: string;
  report: string;
  /** A location: only what is said of it; empty: all. */
  corridor: string;
  /** A crossing's id: only what names it. */
  crossing: string;
}

export const NO_FILTERS: Filters = { kind: 'figure', text: '', measure: '', standing: '', report: '', corridor: '', crossing: '' };

export type Order = { by: 'date' | 'value' | 'confidence'; down: boolean };

/** The statements that pass, in order. */
export function sift(catalogue: Catalogue, filters: Filters, order: Order): Statement[] {
  const words = filters.text.toLowerCase().split(/\s+/).filter(Boolean);
  const passing = statements(catalogue, filters.kind).filter((one) => {
    if (!fits(catalogue, one, filters)) return false;
    if (words.length === 0) return true;
    const text = searchable(catalogue, one);
    return words.every((word) => text.includes(word));
  });
  const sign = order.down ? -1 : 1;
  const keys = new Map(passing.map((one) => [one, keyOf(one, order.by)]));
  return passing.sort((a, b) => {
    const [left, right] = [keys.get(a) as number | string, keys.get(b) as number | string];
    return left < right ? -sign : left > right ? sign : 0;
  });
}

const statements = (catalogue: Catalogue, kind: Filters['kind']): Statement[] =>
  kind === 'figure'
    ? catalogue.bulletin.figures.map((figure) => ({ kind, figure }))
    : catalogue.bulletin.policies.map((policy) => ({ kind, policy }));

function fits(catalogue: Catalogue, statement: Statement, filters: Filters): boolean {
  const one = statement.kind === 'figure' ? statement.figure : statement.policy;
  if (filters.report && one.report !== filters.report) return false;
  if (statement.kind === 'policy') {
    return (!filters.measure || statement.policy.kind === filters.measure) &&
      (!filters.standing || statement.policy.status === filters.standing) &&
      (!filters.crossing || catalogue.crossingIdOf(statement.policy.place) === filters.crossing);
  }
  const figure = statement.figure;
  if (filters.measure && figure.measure !== filters.measure) return false;
  if (filters.standing && (figure.standing?.verdict ?? 'NONE') !== filters.standing) return false;
  if (filters.crossing && catalogue.crossingIdOf(figure.crossing) !== filters.crossing) return false;
  return !filters.corridor || locationOf(figure) === filters.corridor || catalogue.speaksOf(figure.id, filters.corridor);
}

function searchable(catalogue: Catalogue, statement: Statement): string {
  const one = statement.kind === 'figure' ? statement.figure : statement.policy;
  const report = one.report === null ? undefined : catalogue.reports.get(one.report);
  const sentence = one.at.sentence ? report?.body.slice(one.at.sentence.start, one.at.sentence.end) : '';
  const places = [...one.origin, ...one.destination].map((code) => catalogue.country(code));
  const own =
    statement.kind === 'figure'
      ? [statement.figure.reported, statement.figure.crossing, statement.figure.source, statement.figure.group, measureWord(statement.figure.measure)]
      : [statement.policy.place, kindWord(statement.policy.kind), statement.policy.actor && catalogue.country(statement.policy.actor)];
  return [one.words, sentence, report?.publisher, report?.title, report?.name, statusWord(one.status), ...places, ...own]
    .filter((part) => part !== null && part !== undefined)
    .join(' ')
    .toLowerCase();
}

function keyOf(statement: Statement, by: Order['by']): number | string {
  if (by === 'confidence') return (statement.kind === 'figure' ? statement.figure : statement.policy).confidence ?? -1;
  if (statement.kind === 'policy') return statement.policy.start ?? statement.policy.known ?? '';
  return by === 'value' ? typical(statement.figure) : (statement.figure.end ?? statement.figure.known ?? '');
}
