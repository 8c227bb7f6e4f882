import { render } from 'preact';
import './styles/base.css';
import './styles/controls.css';
import './styles/layout.css';
import './styles/corridors.css';
import './styles/chart.css';
import './styles/marks.css';
import './styles/map.css';
import './styles/list.css';
import './styles/report.css';
import './styles/tables.css';
import './styles/print.css';
import { Catalogue } from './data/catalogue';
import { loadBulletin } from './data/load';
import { followHash } from './hash';
import { Page } from './Page';
import { Failure, Loading, NothingFound } from './parts/States';
import { lasts, opening } from './opening';
import { catalogue, filters, location, printing, timeWindow } from './state';
import { apply } from './theme';

/** A longer series opens on its last days: a running total since spring would press them together. */
const LONG_DAYS = 90;

const root = document.getElementById('page') as HTMLElement;
root.replaceChildren();
apply();

async function start(): Promise<void> {
  render(<Loading />, root);
  try {
    const bulletin = await loadBulletin(document);
    document.title = `${bulletin.title} – Exeunt`;
    catalogue.value = new Catalogue(bulletin);
    if (bulletin.figures.length + bulletin.policies.length + bulletin.flows.length === 0) {
      render(<NothingFound bulletin={bulletin} />, root);
      return;
    }
    location.value = opening(catalogue.value);
    timeWindow.value = lasts(catalogue.value.corridor(location.value)) > LONG_DAYS ? 30 : null;
    filters.value = { ...filters.value, kind: bulletin.figures.length > 0 ? 'figure' : 'policy', corridor: location.value ?? '' };
    followHash();
    render(<Page />, root);
  } catch (problem) {
    render(<Failure problem={problem} retry={start} />, root);
  }
}

addEventListener('beforeprint', () => {
  printing.value = true;
});
addEventListener('afterprint', () => {
  printing.value = false;
});
void start();
