import type { Figure } from '../data/bulletin';
import type { Catalogue } from '../data/catalogue';

/** What else is said of what a figure says. */
export interface Tellings {
  /** The same count, told elsewhere. */
  same: Figure[];
  /** Figures that do not agree with it. */
  conflicting: Figure[];
  /** Other reports that print the same wire text. */
  copiedIn: string[];
}

export function tellingsOf(catalogue: Catalogue, figure: Figure): Tellings {
  const others = (figure.standing?.others ?? []).flatMap((id) => catalogue.figures.get(id) ?? []);
  const verdict = figure.standing?.verdict;
  const isTelling = (one: Figure) => one.countId === figure.countId || verdict === 'COPY' || verdict === 'ROUNDED';
  const same = unique([...(catalogue.ofCount.get(figure.countId) ?? []), ...others.filter(isTelling)], figure);
  const told = new Set(same.map((one) => one.id));
  const against = catalogue.disputing(figure.id);
  const conflicting = unique([...others, ...against], figure).filter((one) => !told.has(one.id));
  return { same, conflicting, copiedIn: copiedIn(catalogue, figure) };
}

function copiedIn(catalogue: Catalogue, { report, at }: Figure): string[] {
  const quote = at.quote;
  if (report === null || quote === null) return [];
  const names = catalogue.bulletin.copies
    .filter((group) => group.passages.some((one) => one.report === report && one.start <= quote.start && quote.end <= one.end))
    .flatMap((group) => group.passages.map((one) => one.report));
  return [...new Set(names)].filter((name) => name !== report);
}

const unique = (figures: Figure[], but: Figure): Figure[] =>
  [...new Map(figures.map((one) => [one.id, one])).values()].filter((one) => one.id !== but.id);
