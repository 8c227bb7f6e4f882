/**
 * Made-up reports for development and tests: no such report was ever printed, and the numbers are for show. A statement is marked where it stands:
 * [[id|words]].
 */
export const REPORTS = [
  {
    name: 'border-brief-24.txt',
    title: 'Daily brief, eastern border',
    publisher: 'Southeast Border Bulletin',
    published: '2022-09-24',
    how: 'METADATA',
    body: `Daily brief, eastern border

The number of travellers rose for the third day in a row after the [[p1|call-up announced on Wednesday]] in Russia.

On Friday [[f1|7,593]] Russians entered Finland by land, the Border Guard said, against [[f2|about 3,100]] on the Monday before. At Vaalimaa alone [[f3|2,410]] people came through on Friday. Cars stood in a queue of [[f4|400 metres]] at Vaalimaa and of half of that at Nuijamaa in the evening.

The Border Guard said that it had staff enough and that the lines moved.`,
  },
  {
    name: 'coast-tribune-26.html',
    title: 'Weekend of long lines at the crossings',
    publisher: 'Coast Tribune',
    published: '2022-09-26',
    how: 'INDEX',
    body: `Weekend of long lines at the crossings

VAALIMAA. Families with cats in baskets, students with one rucksack, men who would not give their names: over the weekend [[f5|16,886]] Russians crossed into Finland by land, according to the Finnish Border Guard.

On Saturday [[f6|8,572]] came in, and on Sunday [[f7|8,314]]; some [[f8|4,200]] went back home on Sunday. A lorry driver at Torfyanka had counted [[f9|"thousands, if not ten thousand"]] on his way along the queue.

The government in Helsinki is [[p2|preparing to stop entry on tourist visas]] by the end of the week. The mayor of a border town [[p3|asked for the border to be shut]] altogether, which the prime minister called premature.

Further south, [[f10|over 10,000]] people a day have been reaching Georgia over Verkhny Lars, the interior ministry in Tbilisi said.`,
  },
  {
    name: 'wire-digest-26.txt',
    title: 'Digest of the wires, Monday',
    publisher: 'Morning Digest',
    published: '2022-09-26',
    how: 'FEED',
    body: `Digest of the wires, Monday

Finland: over the weekend [[f11|16,886]] Russians crossed into Finland by land, according to the Finnish Border Guard. Officials expect the same again this week.

Kazakhstan: [[f12|about 98,000]] Russian citizens have entered since 21 September, the interior minister told reporters, and [[f13|64,234]] have left again.

Georgia: the queue before the Upper Lars checkpoint was [[f14|some 20 km]] long on Sunday, and people waited for [[f15|up to 48 hours]].`,
  },
  {
    name: 'lars-checkpoint-27.txt',
    title: 'Two days in the gorge',
    publisher: 'Caucasus Road Notes',
    published: '2022-09-27',
    how: 'STATED',
    body: `Two days in the gorge

Between Sunday and Monday [[f16|11,200]] people left Russia at Verkhny Lars, the regional customs office said, the most in a single day since counting began. In the queue stood [[f17|3,000 to 5,500]] cars.

A mobile [[p4|draft office was set up at the checkpoint]] on Monday, and from Wednesday on [[p5|cars from other regions may not enter North Ossetia]] without a pass. [[f18|At least 180]] men were handed papers in the line and turned back on the first day, a lawyer said.

"They sent away [[f19|one in ten]]," a driver shouted; the customs office [[f20|denied that 12,000]] had been turned back.`,
  },
  {
    name: 'ministry-tbilisi-28.txt',
    title: 'Statement of the ministry',
    publisher: 'Ministry of Internal Affairs, Tbilisi',
    published: '2022-09-28',
    how: 'METADATA',
    body: `Statement of the ministry

From 17 to 26 September [[f21|78,742]] citizens of the Russian Federation entered Georgia, of whom 62 percent went on to third countries. On 27 September [[f22|9,930]] entered. The ministry calls on travellers to use the Verkhny Lars crossing in daylight only.`,
  },
  {
    name: 'harbour-post-29.txt',
    title: 'Finland closes the door to tourists',
    publisher: 'Harbour Post',
    published: '2022-09-29',
    how: 'METADATA',
    body: `Finland closes the door to tourists

Finland [[p6|stops entry on tourist visas at midnight]] between Thursday and Friday, the government said on Thursday. Traffic had thinned out before: [[f23|nearly 7,000]] Russians arrived on Wednesday, after [[f24|6,470]] on Tuesday.

Between 21 and 28 September [[f25|53,000]] entered by land, the newspaper counts from the daily notices. A rival paper puts the same week at [[f26|68,500]]. The Border Guard speaks of [[f27|some 53,000]].

In Kazakhstan trains from Samara are [[p7|sold out until 5 October]].`,
  },
  {
    name: 'steppe-herald-30.txt',
    title: 'Beds in the cinema',
    publisher: 'Steppe Herald',
    published: '2022-09-30',
    how: 'INFERRED',
    body: `Beds in the cinema

The number of arrivals from Russia has reached [[f28|over 120,000]] since 21 September, the migration service said on Thursday, or [[f29|between 12,000 and 15,000]] a day in this week. At Syrym a queue of [[f30|2 km]] was left on Thursday evening.

In Oral a cinema has put up beds. "We have taken in [[f31|about 300]] people," says its director.

A message on the phones of many claims that [[f32|half a million]] are in the country already; the service calls that a rumour.`,
  },
  {
    name: 'border-brief-03.txt',
    title: 'Daily brief, eastern border',
    publisher: 'Southeast Border Bulletin',
    published: '2022-10-03',
    how: 'METADATA',
    body: `Daily brief, eastern border

Since the visa stop the crossings are quiet again. On Friday [[f33|3,204]] Russians entered Finland by land, on Saturday [[f34|1,688]] and on Sunday [[f35|1,517]]; before the stop it was [[f36|5,500 to 6,000]] a day. [[f37|23]] people were refused entry on Saturday at Vaalimaa.

The Border Guard plans for [[f38|up to 2,000]] a day in October.`,
  },
];

const RF = { origin: ['RUS'], destination: ['FIN'] };
const RG = { origin: ['RUS'], destination: ['GEO'] };
const RK = { origin: ['RUS'], destination: ['KAZ'] };
const BG = 'Finnish Border Guard';
const used = (reason = 'One count, no other telling: it is used as it stands.') => ['USED', [], 'RECOMMENDED', reason];

/** id: [number or [low, high], quantifier, measure, place, start, end, aggregation, more, standing] */
export const FIGURES = {
  f1: [7593, 'EXACT', 'ARRIVAL', RF, '2022-09-23', '2022-09-23', 'TOTAL', { source: BG }, used()],
  f2: [3100, 'APPROXIMATELY', 'ARRIVAL', RF, '2022-09-19', '2022-09-19', 'TOTAL', { source: BG }, used()],
  f3: [2410, 'EXACT', 'ARRIVAL', { ...RF, crossing: 'Vaalimaa' }, '2022-09-23', '2022-09-23', 'TOTAL', { source: BG, population: 'ALL' }, used('A count at one crossing: a part of the corridor.')],
  f4: [0.4, 'EXACT', 'QUEUE', { ...RF, crossing: 'Vaalimaa' }, null, '2022-09-23', 'STOCK', { unit: 'KILOMETRE' }, used('A level: it is shown and not summed.')],
  f5: [16886, 'EXACT', 'ARRIVAL', RF, '2022-09-24', '2022-09-25', 'TOTAL', { source: BG, hours: 48, count: 'c5' }, ['USED', [], 'RECOMMENDED', 'The first of two tellings of one count; the days agree with it (8,572 + 8,314 = 16,886).']],
  f6: [8572, 'EXACT', 'ARRIVAL', RF, '2022-09-24', '2022-09-24', 'TOTAL', { source: BG }, used()],
  f7: [8314, 'EXACT', 'ARRIVAL', RF, '2022-09-25', '2022-09-25', 'TOTAL', { source: BG }, used()],
  f8: [4200, 'APPROXIMATELY', 'RETURN', RF, '2022-09-25', '2022-09-25', 'TOTAL', {}, used()],
  f9: [[1000, 10000], 'RANGE', 'QUEUE', { ...RF, crossing: 'Vaalimaa' }, null, '2022-09-25', 'STOCK', { source: 'a lorry driver', status: 'ESTIMATED' }, ['SET_ASIDE', [], 'TRIANGULATION', "An eye-witness's guess: too wide to say anything about the queue."]],
  f10: [10000, 'MORE_THAN', 'ARRIVAL', { ...RG, crossing: 'Verkhny Lars' }, '2022-09-24', '2022-09-26', 'PER_DAY', { source: 'Georgian interior ministry' }, used('A daily rate from below.')],
  f11: [16886, 'EXACT', 'ARRIVAL', RF, '2022-09-24', '2022-09-25', 'TOTAL', { source: BG, hours: 48, count: 'c5' }, ['COPY', ['f5'], 'TRIANGULATION', 'The same count as printed by Coast Tribune on 26 September: one wire text, two publishers.']],
  f12: [98000, 'APPROXIMATELY', 'ARRIVAL', RK, '2022-09-21', '2022-09-26', 'CUMULATIVE', { source: 'Kazakh interior minister' }, used('A running total: its daily mean ties the days together.')],
  f13: [64234, 'EXACT', 'RETURN', RK, '2022-09-21', '2022-09-26', 'CUMULATIVE', { source: 'Kazakh interior minister' }, used()],
  f14: [20, 'APPROXIMATELY', 'QUEUE', { ...RG, crossing: 'Verkhny Lars' }, null, '2022-09-25', 'STOCK', { unit: 'KILOMETRE' }, used('A level: it is shown and not summed.')],
  f15: [48, 'LESS_THAN', 'WAIT', { ...RG, crossing: 'Verkhny Lars' }, null, '2022-09-25', 'STOCK', { unit: 'HOUR' }, used('A level: it is shown and not summed.')],
  f16: [11200, 'EXACT', 'ARRIVAL', { ...RG, crossing: 'Verkhny Lars' }, '2022-09-25', '2022-09-26', 'TOTAL', { hours: 24, source: 'regional customs office' }, used('A window of 24 hours over two dates: one day of people.')],
  f17: [[3000, 5500], 'RANGE', 'QUEUE', { ...RG, crossing: 'Verkhny Lars' }, null, '2022-09-27', 'STOCK', { unit: 'VEHICLE' }, used('A level: it is shown and not summed.')],
  f18: [180, 'MORE_THAN', 'TURNED_BACK', { ...RG, crossing: 'Verkhny Lars' }, '2022-09-26', '2022-09-26', 'TOTAL', { source: 'a lawyer', population: 'SUBSET' }, used('The only count; a part of the people.')],
  f20: [12000, 'EXACT', 'TURNED_BACK', { ...RG, crossing: 'Verkhny Lars' }, '2022-09-26', '2022-09-27', 'TOTAL', { status: 'DENIED', source: 'regional customs office' }, ['SET_ASIDE', ['f18'], 'TRIANGULATION', 'Denied by the office it is ascribed to: it weighs nothing.']],
  f21: [78742, 'EXACT', 'ARRIVAL', RG, '2022-09-17', '2022-09-26', 'TOTAL', {}, used('A total over ten days: it ties them together.')],
  f22: [9930, 'EXACT', 'ARRIVAL', RG, '2022-09-27', '2022-09-27', 'TOTAL', {}, used()],
  f23: [7000, 'APPROXIMATELY', 'ARRIVAL', RF, '2022-09-28', '2022-09-28', 'TOTAL', {}, used('"Nearly": from below.')],
  f24: [6470, 'EXACT', 'ARRIVAL', RF, '2022-09-27', '2022-09-27', 'TOTAL', {}, used()],
  f25: [53000, 'EXACT', 'ARRIVAL', RF, '2022-09-21', '2022-09-28', 'TOTAL', { source: 'Harbour Post', count: 'c25' }, ['USED', ['f26'], 'RECOMMENDED', 'Agrees with the sum of the daily counts (52,840); the other total does not.']],
  f26: [68500, 'EXACT', 'ARRIVAL', RF, '2022-09-21', '2022-09-28', 'TOTAL', { source: 'a rival paper', status: 'REPORTED' }, ['IN_CONFLICT', ['f25', 'f6', 'f7'], 'TRIANGULATION', '29 % above the sum of the daily counts for the same week and above the other total; the lower one is kept.']],
  f27: [53000, 'APPROXIMATELY', 'ARRIVAL', RF, '2022-09-21', '2022-09-28', 'TOTAL', { source: BG, count: 'c25' }, ['ROUNDED', ['f25'], 'TRIANGULATION', 'The same count, hedged.']],
  f28: [120000, 'MORE_THAN', 'ARRIVAL', RK, '2022-09-21', '2022-09-29', 'CUMULATIVE', { source: 'migration service' }, used('A running total from below.')],
  f29: [[12000, 15000], 'RANGE', 'ARRIVAL', RK, '2022-09-26', '2022-09-29', 'PER_DAY', { source: 'migration service' }, used('A range of daily rates.')],
  f30: [2, 'EXACT', 'QUEUE', { ...RK, crossing: 'Syrym' }, null, '2022-09-29', 'STOCK', { unit: 'KILOMETRE' }, used('A level: it is shown and not summed.')],
  f32: [500000, 'EXACT', 'STOCK', RK, null, '2022-09-30', 'STOCK', { status: 'RUMOURED', population: 'ALL' }, ['SET_ASIDE', [], 'TRIANGULATION', 'A rumour that its own report rejects.']],
  f33: [3204, 'EXACT', 'ARRIVAL', RF, '2022-09-30', '2022-09-30', 'TOTAL', { source: BG }, used()],
  f34: [1688, 'EXACT', 'ARRIVAL', RF, '2022-10-01', '2022-10-01', 'TOTAL', { source: BG }, used()],
  f35: [1517, 'EXACT', 'ARRIVAL', RF, '2022-10-02', '2022-10-02', 'TOTAL', { source: BG }, used()],
  f36: [[5500, 6000], 'RANGE', 'ARRIVAL', RF, '2022-09-28', '2022-09-29', 'PER_DAY', { source: BG }, ['IN_CONFLICT', ['f23'], 'TRIANGULATION', '"Nearly 7,000" was printed for one of these days.']],
  f37: [23, 'EXACT', 'TURNED_BACK', { ...RF, crossing: 'Vaalimaa' }, '2022-10-01', '2022-10-01', 'TOTAL', { population: 'ALL' }, used()],
  f38: [2000, 'LESS_THAN', 'ARRIVAL', RF, '2022-10-04', '2022-10-31', 'PER_DAY', { source: BG, status: 'PLANNED' }, ['SET_ASIDE', [], 'TRIANGULATION', 'A plan, not a count: it weighs nothing.']],
};

/** id: [kind, actor, place, start, end, status, more] */
export const POLICIES = {
  p1: ['CALL_UP', 'RUS', { origin: ['RUS'], destination: [] }, '2022-09-21', null, 'IN_FORCE', {}],
  p2: ['ENTRY_BAN', 'FIN', RF, '2022-09-30', null, 'ANNOUNCED', {}],
  p3: ['CLOSURE', 'FIN', RF, null, null, 'CALLED_FOR', {}],
  p4: ['DRAFT_OFFICE', 'RUS', RG, '2022-09-26', null, 'IN_FORCE', { place: 'Verkhny Lars' }],
  p5: ['REGIONAL_RESTRICTION', 'RUS', RG, '2022-09-28', null, 'ANNOUNCED', { place: 'North Ossetia' }],
  p6: ['ENTRY_BAN', 'FIN', RF, '2022-09-30', null, 'IN_FORCE', {}],
  p7: ['TRANSPORT_SOLD_OUT', null, RK, '2022-09-29', '2022-10-05', 'IN_FORCE', { place: 'Samara' }],
};

export const RULES = [
  { id: 'r1', kind: 'CALL_UP', actor: 'RUS', origin: ['RUS'], destination: [], crossing: null, place: null, announced: '2022-09-21', inForce: '2022-09-21', ended: null, statements: ['p1'] },
  { id: 'r2', kind: 'ENTRY_BAN', actor: 'FIN', ...RF, crossing: null, place: null, announced: '2022-09-26', inForce: '2022-09-30', ended: null, statements: ['p2', 'p6'] },
  { id: 'r3', kind: 'DRAFT_OFFICE', actor: 'RUS', ...RG, crossing: 'Verkhny Lars', place: 'Verkhny Lars', announced: '2022-09-27', inForce: '2022-09-26', ended: null, statements: ['p4'] },
  { id: 'r4', kind: 'REGIONAL_RESTRICTION', actor: 'RUS', ...RG, crossing: null, place: 'North Ossetia', announced: '2022-09-27', inForce: '2022-09-28', ended: null, statements: ['p5'] },
  { id: 'r5', kind: 'TRANSPORT_SOLD_OUT', actor: null, ...RK, crossing: null, place: 'Samara', announced: '2022-09-29', inForce: '2022-09-29', ended: '2022-10-06', statements: ['p7'] },
];

/** location: [measure, population, first day, medians] */
export const FLOWS = [
  ['RUS-FIN', RF, 'ARRIVAL', 'NATIONALS', '2022-09-19', [3080, 3200, 4100, 6300, 7590, 8570, 8310, 6900, 6480, 6850, 5900, 3200, 1690, 1520, 1500]],
  ['RUS-GEO', RG, 'ARRIVAL', 'NATIONALS', '2022-09-17', [4900, 4700, 5000, 5300, 6700, 8200, 9700, 11000, 11300, 11900, 9930, 9300, 8600, 8000, 7600, 7200, 6900]],
  ['RUS-KAZ', RK, 'ARRIVAL', 'NATIONALS', '2022-09-21', [9000, 14000, 17500, 19800, 19900, 17800, 14200, 13400, 12900, 12000, 11300, 10700, 10300]],
  ['RUS-FIN', RF, 'RETURN', 'NATIONALS', '2022-09-24', [4300, 4200, 4150]],
];

export const CROSSINGS = [
  ['vaalimaa', 'Vaalimaa', ['Torfyanka'], 'FIN', 'RUS', 60.61, 27.87, true],
  ['nuijamaa', 'Nuijamaa', ['Brusnichnoye'], 'FIN', 'RUS', 60.96, 28.57, true],
  ['imatra', 'Imatra', ['Svetogorsk'], 'FIN', 'RUS', 61.11, 28.84, false],
  ['verkhny-lars', 'Verkhny Lars', ['Upper Lars', 'Larsi'], 'RUS', 'GEO', 42.74, 44.63, true],
  ['syrym', 'Syrym', ['Mashtakovo'], 'KAZ', 'RUS', 51.63, 51.27, true],
];

export const COUNTRIES = [
  ['RUS', 'Russia', 55.75, 37.62],
  ['FIN', 'Finland', 62.5, 26.3],
  ['GEO', 'Georgia', 42.0, 43.5],
  ['KAZ', 'Kazakhstan', 48.2, 66.9],
];
