import type { Standing, Verdict } from '../data/bulletin';

/** Words for people in place of the enumerations' names. */

type Dictionary = Readonly<Record<string, string>>;

const plain = (name: string): string => name.toLowerCase().replaceAll('_', ' ');
const look = (dictionary: Dictionary) => (name: string | null) =>
  name === null ? '' : (dictionary[name] ?? plain(name));

export const measureWord = look({
  ARRIVAL: 'arrivals',
  DEPARTURE: 'departures',
  RETURN: 'returns',
  CROSSING: 'crossings, both ways',
  NET: 'net arrivals',
  STOCK: 'present',
  TURNED_BACK: 'turned back',
  QUEUE: 'in the queue',
  WAIT: 'waiting time',
  DISPLACEMENT: 'displaced',
  CALL_UP: 'called up',
  DETENTION: 'detained',
});

export const populationWord = look({ NATIONALS: 'nationals', ALL: 'all travellers', SUBSET: 'a part of the people' });

const DOING: Dictionary = {
  ARRIVAL: 'arriving',
  DEPARTURE: 'leaving',
  RETURN: 'returning',
  CROSSING: 'crossing, both ways',
  NET: 'arriving, less those leaving',
};

const DONE: Dictionary = { ARRIVAL: 'arrived', DEPARTURE: 'left', RETURN: 'returned', CROSSING: 'crossed', NET: 'more arrived than left' };

/** What people did, as written after their number: `1,688 people arrived`. */
export const doneWord = (measure: string): string => DONE[measure] ?? measureWord(measure);

/** What is counted, as written after a number: `people arriving`, `vehicles in the queue`, `km of queue`, `hours of waiting`. */
export function countedWord(unit: string, measure: string, value: number): string {
  const counted = unitWord(unit, value);
  const isExtent = unit === 'KILOMETRE' || unit === 'HOUR' || unit === 'DAY';
  if (isExtent && (measure === 'QUEUE' || measure === 'WAIT')) return `${counted} of ${measure === 'QUEUE' ? 'queue' : 'waiting'}`;
  return `${counted} ${DOING[measure] ?? measureWord(measure)}`;
}

/** The unit as written after a number. */
export function unitWord(unit: string, value: number): string {
  const one = value === 1;
  switch (unit) {
    case 'PERSON':
      return one ? 'person' : 'people';
    case 'HOUSEHOLD':
      return one ? 'household' : 'households';
    case 'VEHICLE':
      return one ? 'vehicle' : 'vehicles';
    case 'KILOMETRE':
      return 'km';
    case 'HOUR':
      return one ? 'hour' : 'hours';
    case 'DAY':
      return one ? 'day' : 'days';
    default:
      return plain(unit);
  }
}

export const aggregationWord = look({
  TOTAL: 'in total',
  PER_DAY: 'a day',
  CUMULATIVE: 'running total',
  STOCK: 'at that time',
});

export const statusWord = look({
  REPORTED: 'reported',
  PLANNED: 'planned',
  ESTIMATED: 'estimated',
  RUMOURED: 'rumoured',
  DENIED: 'denied',
  IN_FORCE: 'in force',
  ANNOUNCED: 'announced',
  CALLED_FOR: 'called for',
  CONSIDERED: 'considered',
  ENDED: 'ended',
});

export const kindWord = look({
  CALL_UP: 'call-up',
  EXIT_BAN: 'exit ban',
  EXIT_PERMIT: 'permit to leave',
  ENTRY_BAN: 'entry ban',
  CLOSURE: 'closure',
  DRAFT_OFFICE: 'draft office at the border',
  TURN_BACK: 'turning back',
  REGIONAL_RESTRICTION: 'regional restriction',
  TRANSPORT_HALT: 'transport halted',
  TRANSPORT_SOLD_OUT: 'transport sold out',
  CORRIDOR: 'way out opened',
  EASING: 'easing',
});

export const VERDICTS: readonly Verdict[] = ['USED', 'IN_CONFLICT', 'COPY', 'ROUNDED', 'SET_ASIDE'];

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  USED: 'used',
  COPY: 'copy',
  ROUNDED: 'rounded telling',
  IN_CONFLICT: 'in conflict',
  SET_ASIDE: 'set aside',
};
export const verdictWord = (verdict: Verdict | null): string => (verdict === null ? 'not settled' : VERDICT_WORDS[verdict]);

export const modelWord = look({
  exeunt: 'Exeunt',
  'last-value': 'last value',
  'exponential-decay': 'exponential decay',
  ets: 'ETS',
});

/** Why a figure stands as it does, as a sentence; empty where the reason says no more than the verdict. */
export function reasonWords(standing: Standing | null): string {
  const reason = standing?.reason.trim() ?? '';
  if (standing === null || reason.toLowerCase() === verdictWord(standing.verdict)) return '';
  return /[.!?]$/.test(reason) || reason === '' ? sentence(reason) : `${sentence(reason)}.`;
}

/** How the day of publication is known. */
export const howWord = look({
  INDEX: 'from the index of the folder',
  METADATA: 'from its metadata',
  FEED: 'from its feed',
  STATED: 'stated in the text',
  INFERRED: 'inferred',
  UNKNOWN: 'not known',
});

export const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** `1 report`, `12 reports`. */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;
