// Countries: names and demonyms brought into one form. What the packages lack stands in names-more.csv.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { distinct, fold } from './names.mjs';

// Names that mislead today: an Australian city, an Argentine province, an airline, the other Congo.
const NOT_NAMES = { GH: ['Gold Coast'], TW: ['Formosa'], AE: ['Emirates'], CD: ['Congo'], CG: ['Congo'] };
// Errors of the source: Wallis and Futuna is not Wales.
const NOT_DEMONYMS = { WF: ['Welsh'] };
// Brussels speaks for the European Union; male and valley are English words; Victoria is part of Hong Kong.
const NOT_CAPITALS = ['Brussels', 'Male', 'Malé', 'The Valley', 'City of Victoria'];

/** The lines of countries.tsv. `point(alpha2, capital)` is [latitude, longitude, only], or null. */
export function countries(modules, point) {
  const require = createRequire(modules + '/');
  const iso = require('i18n-iso-countries');
  const names = require('i18n-iso-countries/langs/en.json').countries;
  const demonyms = require('i18n-nationality/langs/en.json').nationalities;
  const list = JSON.parse(fs.readFileSync(modules + '/countries-list/countries.min.json', 'utf8'));
  const unicode = new Intl.DisplayNames('en', { type: 'region' });
  const lines = [];
  for (const [alpha2, alpha3] of Object.entries(iso.getAlpha2Codes()).sort()) {
    if (alpha2 === 'XK') {
      continue; // not in ISO 3166-1
    }
    const more = list[alpha2] ?? { name: unicode.of(alpha2), alias: [], capital: '' };
    const raw = [unicode.of(alpha2), more.name, ...[names[alpha2] ?? []].flat(), ...(more.alias ?? [])];
    const all = distinct([...raw.flatMap(forms), unicode.of(alpha2)]).filter((name) => !name.includes(',') && !NOT_NAMES[alpha2]?.includes(name));
    const people = distinct(demonymsOf(demonyms[alpha2] ?? '', unicode.of(alpha2))).filter((name) => !NOT_DEMONYMS[alpha2]?.includes(name));
    const place = point(alpha2, more.capital);
    const capital = more.capital && place?.only && !NOT_CAPITALS.includes(more.capital) ? more.capital : '';
    lines.push([alpha3, alpha2, all.join(';'), people.join(';'), capital, place?.latitude ?? '', place?.longitude ?? ''].join('\t'));
  }
  return lines.join('\n') + '\n';
}

/** `Korea, Republic of` is `Republic of Korea`; brackets go; `&` is `and`; `Saint` is also `St`. */
function forms(name) {
  const plain = name.replace(/\s*\([^)]*\)/g, '').replace(/\bSAR China$/, '').replaceAll('&', 'and').replace(/^The /, '').trim();
  const turned = plain.replace(/^(.*), ((?:.* )?(?:of|British|U\.S\.))$/, '$2 $1');
  const saint = turned.replace(/^(Saint|St\.) /, '');
  return saint === turned ? [turned] : ['Saint ' + saint, 'St ' + saint];
}

/** The demonyms in the singular. What only repeats words of the country's name, or has a remark in brackets, says nothing. */
function demonymsOf(text, countryName) {
  if (/[(,]/.test(text)) {
    return [];
  }
  const known = new Set(fold(countryName).split(' ').concat('the', 'saint', 'territory', 'islands'));
  return text
    .split(/ - | or | and /)
    .map((word) => word.replace(/ans$/, 'an').trim())
    .flatMap(forms)
    .filter((word) => fold(word).split(' ').some((part) => !known.has(part)));
}
