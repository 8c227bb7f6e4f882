import { catalogue } from '../state';
import { nextTheme, theme } from '../theme';
import { longDay } from '../words/days';
import { count } from '../words/terms';
import { Refusals } from './Refusals';

const THEMES = { auto: 'as the system', light: 'light', dark: 'dark' } as const;

export function Header() {
  const { bulletin, corridors } = catalogue.value;
  const flows = corridors.filter((one) => one.latest !== null).length;
  return (
    <header class="masthead">
      <div class="masthead-title">
        <p class="wordmark">Exeunt</p>
        <h1>{bulletin.title}</h1>
        {bulletin.asOf && (
          <p class="asof">
            as of <time dateTime={bulletin.asOf}>{longDay(bulletin.asOf)}</time>
          </p>
        )}
      </div>
      <div class="masthead-about">
        <p>
          <b>{count(bulletin.figures.length, 'figure')}</b> and <b>{count(bulletin.policies.length, 'policy statement')}</b> from{' '}
          <b>{count(bulletin.reports.length, 'report')}</b>
          {flows > 0 && (
            <>
              , settled into daily flows on <b>{count(flows, 'corridor')}</b>
            </>
          )}
          {bulletin.forecasts.length > 0 && ', with a forecast'}. Every number leads back to its sentence.
        </p>
        <Refusals refusals={bulletin.refusals} />
      </div>
      <nav aria-label="On this page">
        <a href="#flow" onClick={jump}>Flow</a>
        <a href="#statements" onClick={jump}>Statements</a>
        <a href="#outlook" onClick={jump}>Next days</a>
        <a href="#map" onClick={jump}>Map</a>
        <a href="#scores" onClick={jump}>Scores</a>
        <button type="button" class="plain" onClick={nextTheme} aria-label={`Colours: ${THEMES[theme.value]}. Change.`}>
          <span aria-hidden="true">◐</span> {THEMES[theme.value]}
        </button>
      </nav>
    </header>
  );
}

/** Goes to a part of the page without giving up what the address holds. */
function jump(event: MouseEvent): void {
  event.preventDefault();
  const id = (event.currentTarget as HTMLAnchorElement).hash.slice(1);
  const part = document.getElementById(id);
  part?.scrollIntoView({ block: 'start' });
  part?.focus({ preventScroll: true });
}
