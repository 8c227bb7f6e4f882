import { useState } from 'preact/hooks';
import type { CorridorEntry } from '../data/catalogue';
import { catalogue, chooseCorridor, corridor } from '../state';
import { compact, grouped } from '../words/numbers';
import { count } from '../words/terms';
import { Sparkline } from './Sparkline';

const MANY = 12;

export function CorridorPicker() {
  const [wanted, want] = useState('');
  const [all, showAll] = useState(false);
  const { corridors } = catalogue.value;
  const words = wanted.toLowerCase().trim();
  const fitting = corridors.filter((one) => `${one.name} ${one.location}`.toLowerCase().includes(words));
  const flows = fitting.filter((one) => one.latest !== null);
  const others = fitting.filter((one) => one.latest === null);
  const shown = all || words ? others : others.slice(0, Math.max(3, MANY - flows.length));
  return (
    <nav class="corridors" aria-label="Corridors">
      <h2>Corridors</h2>
      {corridors.length > MANY && (
        <input type="search" placeholder="Find a country or crossing" aria-label="Find a corridor" value={wanted} onInput={(event) => want(event.currentTarget.value)} />
      )}
      <ul class="corridor-list">{flows.map(item)}</ul>
      {others.length > 0 && (
        <>
          <h3>Named, without a daily flow</h3>
          <ul class="corridor-list">{shown.map(item)}</ul>
        </>
      )}
      {shown.length < others.length && (
        <button type="button" class="plain" onClick={() => showAll(true)}>
          Show {others.length - shown.length} more
        </button>
      )}
      {fitting.length === 0 && <p class="quiet">{words ? 'No corridor is called that.' : 'The reports give no number of people on a way.'}</p>}
    </nav>
  );
}

function item(entry: CorridorEntry) {
  const current = entry.location === corridor.value?.location;
  return (
    <li key={entry.location}>
      <button type="button" class="corridor" aria-current={current ? 'true' : undefined} onClick={() => chooseCorridor(entry.location)}>
        <span class="corridor-name">{entry.name}</span>
        <span class="corridor-facts">
          {entry.latest !== null && (
            <span title={`${grouped(Math.round(entry.latest))} people on the last day`}>
              <b>{compact(entry.latest)}</b> a day ·{' '}
            </span>
          )}
          {count(entry.figures, 'figure')}
        </span>
        {entry.trend.length > 1 && <Sparkline values={entry.trend} />}
      </button>
    </li>
  );
}
