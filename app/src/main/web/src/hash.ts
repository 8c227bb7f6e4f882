import { effect } from '@preact/signals';
import { catalogue, chooseCorridor, corridor, scale, select, selected, series, seriesChoice } from './state';

/** The address keeps corridor, series, scale and statement, so that what is on the page can be sent to somebody. */
export function followHash(): void {
  readHash();
  addEventListener('hashchange', readHash);
  effect(() => {
    const parts = new URLSearchParams();
    if (corridor.value) parts.set('corridor', corridor.value.location);
    if (series.value && series.value !== corridor.value?.series[0]) parts.set('series', series.value.key);
    if (scale.value === 'log') parts.set('scale', 'log');
    if (selected.value) parts.set('statement', selected.value);
    const hash = `#${readable(parts)}`;
    if (hash !== window.location.hash) history.replaceState(null, '', hash);
  });
}

const readable = (parts: URLSearchParams): string =>
  parts.toString().replaceAll('%3A', ':').replaceAll('%3B', ';');

function readHash(): void {
  const parts = new URLSearchParams(window.location.hash.slice(1));
  const asked = parts.get('corridor');
  if (asked && catalogue.value.corridor(asked) && asked !== corridor.peek()?.location) chooseCorridor(asked);
  seriesChoice.value = parts.get('series');
  scale.value = parts.get('scale') === 'log' ? 'log' : 'linear';
  const statement = parts.get('statement');
  if (statement && statement !== selected.peek() && catalogue.value.statement(statement)) select(statement);
}
