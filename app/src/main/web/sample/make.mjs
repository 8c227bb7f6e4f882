/**
 * A bulletin out of sample/reports.mjs: node sample/make.mjs FILE writes it, and with `--large` before the file one of 200
 * reports and 3,000 figures.
 */
import { writeFileSync } from 'node:fs';
import { COUNTRIES, CROSSINGS, FIGURES, FLOWS, POLICIES, REPORTS, RULES } from './reports.mjs';

const LEVELS = [0.01, 0.025, ...Array.from({ length: 19 }, (_, i) => Math.round((i + 1) * 5) / 100), 0.975, 0.99];
const AS_OF = '2022-10-03';
const plus = (date, days) => new Date(Date.parse(date) + days * 864e5).toISOString().slice(0, 10);

/** The text without its marks, and where each mark stands, with the sentence around it. */
function unmark(marked) {
  let body = '';
  const marks = [];
  let last = 0;
  for (const match of marked.matchAll(/\[\[(\w+)\|([^\]]+)\]\]/g)) {
    body += marked.slice(last, match.index);
    marks.push({ id: match[1], quote: match[2], quoteStart: body.length, quoteEnd: body.length + match[2].length });
    body += match[2];
    last = match.index + match[0].length;
  }
  body += marked.slice(last);
  const sentences = [...body.matchAll(/[^.\n]+(?:\.(?!\s|$)[^.\n]*)*\.?"?/g)].map((m) => {
    const lead = m[0].length - m[0].trimStart().length;
    return [m.index + lead, m.index + m[0].length];
  });
  for (const mark of marks) {
    const around = sentences.find(([from, to]) => from <= mark.quoteStart && mark.quoteEnd <= to) ?? [mark.quoteStart, mark.quoteEnd];
    [mark.sentenceStart, mark.sentenceEnd] = around;
  }
  return { body, marks };
}

const bytes = (body, mark) => ({
  start_byte: Buffer.byteLength(body.slice(0, mark.quoteStart)),
  end_byte: Buffer.byteLength(body.slice(0, mark.quoteEnd)),
});

function figureOf(id, report, body, mark) {
  const [value, quantifier, measure, place, start, end, aggregation, more, standing] = FIGURES[id];
  const [low, high] = Array.isArray(value) ? value : quantifier === 'MORE_THAN' ? [value, null] : quantifier === 'LESS_THAN' ? [null, value] : [null, null];
  return {
    id, count_id: more.count ?? `c-${id}`, report, quote: mark.quote, reported: Array.isArray(value) ? null : value, low, high, quantifier,
    unit: more.unit ?? 'PERSON', measure, origin: place.origin, destination: place.destination, crossing: place.crossing ?? null,
    group: null, period_start: start, period_end: end, hours: more.hours ?? null, aggregation, status: more.status ?? 'REPORTED',
    source: more.source ?? null, population: more.population ?? 'NATIONALS', confidence: 0.6 + ((id.length * 7 + value.toString().length * 5) % 38) / 100,
    known: AS_OF, ...bytes(body, mark), ...spans(mark),
    standing: { verdict: standing[0], others: standing[1], role: standing[2], reason: standing[3] },
  };
}

const spans = ({ quoteStart, quoteEnd, sentenceStart, sentenceEnd }) => ({ quoteStart, quoteEnd, sentenceStart, sentenceEnd });

function policyOf(id, report, body, mark) {
  const [kind, actor, place, start, end, status, more] = POLICIES[id];
  return {
    id, report, quote: mark.quote, kind, actor, origin: place.origin, destination: place.destination, place: more.place ?? null,
    start, end, status, confidence: 0.82, known: AS_OF, ...bytes(body, mark), ...spans(mark),
  };
}

/** A normal quantile (Acklam's approximation is not needed here: a table by bisection of erf does). */
function z(p) {
  let [low, high] = [-4, 4];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    const t = 1 / (1 + 0.2316419 * Math.abs(middle));
    const tail = 0.3989423 * Math.exp((-middle * middle) / 2) * t * (0.3193815 + t * (-0.3565638 + t * (1.781478 + t * (-1.821256 + t * 1.330274))));
    if ((middle > 0 ? 1 - tail : tail) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function forecastOf(model, location, level, decay, spread) {
  const days = Array.from({ length: 14 }, (_, i) => {
    const median = level * Math.exp(-decay * (i + 1));
    const sigma = spread * Math.sqrt(i + 1.5);
    return { horizon: i + 1, date: plus(AS_OF, i + 1), quantiles: LEVELS.map((p) => median * Math.exp(sigma * z(p))) };
  });
  return { model, location, target: 'arrivals per day', referenceDate: AS_OF, days };
}

const MODELS = [['exeunt', 0.03, 0.1], ['last-value', 0, 0.2], ['exponential-decay', 0.08, 0.17], ['ets', 0.05, 0.24]];

export function bulletin() {
  const reports = [];
  const figures = [];
  const policies = [];
  for (const { body: marked, ...rest } of REPORTS) {
    const { body, marks } = unmark(marked);
    reports.push({ ...rest, language: 'en', body });
    for (const mark of marks) {
      if (FIGURES[mark.id]) figures.push(figureOf(mark.id, rest.name, body, mark));
      if (POLICIES[mark.id]) policies.push(policyOf(mark.id, rest.name, body, mark));
    }
  }
  const flows = FLOWS.map(([location, place, measure, population, first, medians]) => ({
    location, ...place, crossing: null, measure, population,
    days: medians.map((median, i) => {
      const date = plus(first, i);
      const behind = figures.filter((f) => f.measure === measure && f.origin[0] === place.origin[0] && f.destination[0] === place.destination[0] && (f.period_start ?? f.period_end) <= date && date <= f.period_end);
      const own = behind.some((f) => f.period_start === f.period_end && !f.crossing);
      const [a, b] = own ? [0.03, 0.09] : [0.13, 0.36];
      return { date, median, low50: median * (1 - a), high50: median * (1 + a * 1.1), low90: median * (1 - b), high90: median * (1 + b * 1.2), figures: behind.map((f) => f.id) };
    }),
  }));
  const sentence = (id) => figures.find((f) => f.id === id);
  const copy = (id) => ({ report: sentence(id).report, start: sentence(id).sentenceStart, end: sentence(id).sentenceEnd });
  const locations = [['RUS-FIN', 1500], ['RUS-GEO', 6700], ['RUS-KAZ', 10100]];
  return {
    format: 1, title: 'autumn-sample', asOf: AS_OF, seed: 1, version: '0.1.0', reports, figures, policies, rules: RULES,
    copies: [{ id: 'k1', passages: [copy('f5'), copy('f11')] }],
    flows, levels: LEVELS,
    forecasts: locations.flatMap(([location, level]) => MODELS.map(([model, decay, spread]) => forecastOf(model, location, level, decay, spread))),
    scores: locations.flatMap(([location, level]) => MODELS.map(([model], i) => ({
      model, location, target: 'arrivals per day', n: 63, wis: level * [0.07, 0.11, 0.094, 0.103][i], relativeWis: [0.64, 1, 0.85, 0.94][i],
      maeMedian: level * [0.1, 0.15, 0.13, 0.14][i], coverage50: [0.52, 0.41, 0.44, 0.61][i], coverage90: [0.89, 0.79, 0.83, 0.95][i], coverage95: [0.94, 0.85, 0.88, 0.98][i],
    }))),
    countries: COUNTRIES.map(([code, name, latitude, longitude]) => ({ code, name, latitude, longitude })),
    crossings: CROSSINGS.map(([id, name, aliases, a, b, latitude, longitude, mentioned]) => ({ id, name, aliases, a, b, latitude, longitude, mentioned })),
    refusals: [
      { file: 'scan-of-a-poster.pdf', place: null, reason: 'it is a PDF, and only text, HTML, feeds and web archives are read', remedy: 'Save its text as a .txt file.' },
      { file: 'index.csv', place: 'line 9', reason: 'the day "31 September" does not exist', remedy: 'Write the day as 2022-09-30.' },
    ],
  };
}

/** The sample many times over, for looking at speed. */
export function large(times) {
  const one = bulletin();
  const all = { ...one, title: 'large-sample', reports: [], figures: [], policies: [], copies: [] };
  for (let i = 0; i < times; i++) {
    const at = (name) => `${i}-${name}`;
    for (const report of one.reports) all.reports.push({ ...report, name: at(report.name) });
    for (let k = 0; k < 3; k++) {
      for (const figure of one.figures) {
        const standing = { ...figure.standing, others: figure.standing.others.map((id) => `${i}-${k}-${id}`) };
        const factor = 0.9 + ((i * 7 + k * 3) % 20) / 100;
        all.figures.push({ ...figure, id: `${i}-${k}-${figure.id}`, count_id: `${i}-${k}-${figure.count_id}`, report: at(figure.report), reported: figure.reported && figure.reported * factor, standing });
      }
    }
    for (const policy of one.policies) all.policies.push({ ...policy, id: at(policy.id), report: at(policy.report) });
  }
  all.rules = one.rules.map((rule) => ({ ...rule, statements: rule.statements.map((id) => `0-${id}`) }));
  return all;
}

if (process.argv[1]?.endsWith('make.mjs')) {
  const [first, second] = process.argv.slice(2);
  const [made, file] = first === '--large' ? [large(27), second] : [bulletin(), first];
  if (!file) throw new Error('say where the bulletin goes: node sample/make.mjs [--large] FILE');
  writeFileSync(file, JSON.stringify(made));
}
