import type { Bulletin, Country, Crossing, Figure, Flow, Forecast, Policy, Report } from './bulletin';
import { locationOf, nameId, placeOf } from './location';
import { LEVEL_MEASURES, type Series, seriesKey, seriesOrder } from './series';

/** One way that people take, with all that is said of it. */
export interface CorridorEntry {
  location: string;
  name: string;
  figures: number;
  series: Series[];
  /** Of the first series, where it is a flow. */
  latest: number | null;
  trend: number[];
}

export type Statement = { kind: 'figure'; figure: Figure } | { kind: 'policy'; policy: Policy };

/** The bulletin with its look-ups. */
export class Catalogue {
  readonly reports: Map<string, Report>;
  readonly figures: Map<string, Figure>;
  readonly policies: Map<string, Policy>;
  readonly countries: Map<string, Country>;
  readonly crossings: Map<string, Crossing>;
  readonly inReport = new Map<string, Statement[]>();
  readonly ofCount = new Map<string, Figure[]>();
  readonly corridors: CorridorEntry[];
  readonly #crossingIds = new Map<string, string>();
  readonly #disputing = new Map<string, Figure[]>();
  readonly #behind = new Map<string, Set<string>>();

  constructor(readonly bulletin: Bulletin) {
    this.reports = new Map(bulletin.reports.map((one) => [one.name, one]));
    this.figures = new Map(bulletin.figures.map((one) => [one.id, one]));
    this.policies = new Map(bulletin.policies.map((one) => [one.id, one]));
    this.countries = new Map(bulletin.countries.map((one) => [one.code, one]));
    this.crossings = new Map(bulletin.crossings.map((one) => [one.id, one]));
    for (const figure of bulletin.figures) {
      push(this.ofCount, figure.countId, figure);
      if (figure.standing?.verdict === 'IN_CONFLICT') {
        for (const other of figure.standing.others) push(this.#disputing, other, figure);
      }
      if (figure.report) push(this.inReport, figure.report, { kind: 'figure', figure });
    }
    for (const policy of bulletin.policies) {
      if (policy.report) push(this.inReport, policy.report, { kind: 'policy', policy });
    }
    for (const list of this.inReport.values()) list.sort((a, b) => startOf(a) - startOf(b));
    for (const crossing of bulletin.crossings) {
      for (const name of [crossing.name, ...crossing.aliases, crossing.id]) this.#crossingIds.set(nameId(name), crossing.id);
    }
    for (const flow of bulletin.flows) {
      const known = this.#behind.get(flow.location) ?? new Set<string>();
      for (const id of behind(flow)) known.add(id);
      this.#behind.set(flow.location, known);
    }
    this.corridors = this.#corridors();
  }

  country(code: string): string {
    return this.countries.get(code)?.name ?? code;
  }

  countryList(codes: readonly string[]): string {
    const names = codes.map((code) => this.country(code));
    return names.length > 3 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} more` : names.join(', ');
  }

  crossingName(id: string | null): string | null {
    if (id === null) return null;
    return this.crossings.get(nameId(id))?.name ?? id.replace(/(^|-)(\p{L})/gu, (_, dash, letter) => (dash ? ' ' : '') + letter.toUpperCase());
  }

  /** `Russia → Finland`, `Russia → Georgia · Verkhny Lars`, `Into Finland`, `From Russia`. */
  placeName(location: string): string {
    const { origin, destination, crossing } = placeOf(location);
    const [from, to] = [this.countryList(origin), this.countryList(destination)];
    const way = from && to ? `${from} → ${to}` : from ? `From ${from}` : to ? `Into ${to}` : 'Place not named';
    const name = this.crossingName(crossing);
    return name === null ? way : from || to ? `${way} · ${name}` : name;
  }

  /** The crossing that a report calls so, by its name or an alias. */
  crossingIdOf(name: string | null): string | null {
    return name === null ? null : (this.#crossingIds.get(nameId(name)) ?? nameId(name));
  }

  /** Whether a figure stands behind a flow of this location, although it is about more or less than it. */
  speaksOf(figure: string, location: string): boolean {
    return this.#behind.get(location)?.has(figure) ?? false;
  }

  /** The figures in conflict that name this one as what they disagree with. */
  disputing(figure: string): Figure[] {
    return this.#disputing.get(figure) ?? [];
  }

  publisherOf(report: string | null): string {
    const found = report === null ? undefined : this.reports.get(report);
    return found?.publisher ?? found?.name ?? report ?? 'a table';
  }

  publishedOf(report: string | null): string | null {
    return report === null ? null : (this.reports.get(report)?.published ?? null);
  }

  corridor(location: string | null): CorridorEntry | undefined {
    return this.corridors.find((one) => one.location === location);
  }

  statement(id: string | null): Statement | null {
    if (id === null) return null;
    const figure = this.figures.get(id);
    if (figure) return { kind: 'figure', figure };
    const policy = this.policies.get(id);
    return policy ? { kind: 'policy', policy } : null;
  }

  forecastsOf(series: Series): Forecast[] {
    return this.bulletin.forecasts.filter((one) => one.location === series.location && one.target === series.target);
  }

  #corridors(): CorridorEntry[] {
    const byLocation = new Map<string, Map<string, Series>>();
    const add = (location: string, measure: string, population: string | null, unit: string): Series => {
      const all = byLocation.get(location) ?? new Map<string, Series>();
      byLocation.set(location, all);
      const key = seriesKey(measure, population, unit);
      const series = all.get(key) ?? { key, location, measure, population, unit, target: null, flow: null, figures: [], wider: [] };
      all.set(key, series);
      return series;
    };
    for (const flow of this.bulletin.flows) {
      add(flow.location, flow.measure, LEVEL_MEASURES.has(flow.measure) ? null : flow.population, 'PERSON').flow = flow;
    }
    for (const figure of this.bulletin.figures) {
      const population = LEVEL_MEASURES.has(figure.measure) ? null : figure.population;
      add(locationOf(figure), figure.measure, population, figure.unit).figures.push(figure);
    }
    const entries = [...byLocation].map(([location, all]) => this.#entry(location, [...all.values()]));
    return entries.sort(
      (a, b) => Number(b.latest !== null) - Number(a.latest !== null) || b.figures - a.figures || (a.name < b.name ? -1 : 1),
    );
  }

  #entry(location: string, all: Series[]): CorridorEntry {
    const series = all.sort(seriesOrder);
    for (const one of series) {
      const own = new Set(one.figures.map((figure) => figure.id));
      one.wider = behind(one.flow).flatMap((id) => this.figures.get(id) ?? []).filter((figure) => !own.has(figure.id));
    }
    const targets = new Set(this.bulletin.forecasts.filter((one) => one.location === location).map((one) => one.target));
    claim(series, targets, 'arrivals per day', (one) => one.flow !== null && one.measure === 'ARRIVAL');
    claim(series, targets, 'arrivals per day', (one) => one.flow !== null && !LEVEL_MEASURES.has(one.measure));
    claim(series, targets, 'people waiting', (one) => one.measure === 'QUEUE' && one.unit === 'PERSON');
    claim(series, targets, 'waiting hours', (one) => one.measure === 'WAIT' && one.unit === 'HOUR');
    const days = series[0]?.flow?.days ?? [];
    const known = days.filter((one) => one.date <= (this.bulletin.asOf || one.date));
    const trend = known.slice(-30).map((one) => one.median);
    const figures = series.reduce((sum, one) => sum + one.figures.length, 0);
    return { location, name: this.placeName(location), figures, series, latest: trend.at(-1) ?? null, trend };
  }
}

/** Gives a target to the first series that it is about, unless one has it already. */
function claim(all: Series[], targets: Set<string>, target: string, fits: (series: Series) => boolean): void {
  if (!targets.has(target) || all.some((one) => one.target === target)) return;
  const found = all.find((one) => one.target === null && fits(one));
  if (found) found.target = target;
}

const behind = (flow: Flow | null): string[] => [...new Set(flow?.days.flatMap((one) => one.figures) ?? [])];

export const startOf = (statement: Statement): number =>
  (statement.kind === 'figure' ? statement.figure : statement.policy).at.quote?.start ?? -1;

export const idOf = (statement: Statement): string =>
  statement.kind === 'figure' ? statement.figure.id : statement.policy.id;

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
