import type { Bulletin } from '../data/bulletin';
import { UnreadableBulletin } from '../data/read';
import { count } from '../words/terms';
import { Refusals } from './Refusals';

export function Loading() {
  return (
    <main class="state" aria-busy="true">
      <p class="wordmark">Exeunt</p>
      <p role="status">Reading the bulletin …</p>
      <div class="skeleton" aria-hidden="true">
        <i /> <i /> <i />
      </div>
    </main>
  );
}

export function Failure({ problem, retry }: { problem: unknown; retry: () => void }) {
  const known = problem instanceof UnreadableBulletin;
  return (
    <main class="state">
      <p class="wordmark">Exeunt</p>
      <h1>The bulletin could not be shown</h1>
      <p role="alert">{known ? problem.message : `Something went wrong on this page: ${String(problem)}`}</p>
      <p>
        <button type="button" class="primary" onClick={retry}>
          Try again
        </button>
      </p>
    </main>
  );
}

export function NothingFound({ bulletin }: { bulletin: Bulletin }) {
  return (
    <main class="state">
      <p class="wordmark">Exeunt</p>
      <h1>No figures found in {count(bulletin.reports.length, 'report')}</h1>
      <p>
        Looked for: numbers of people, households or vehicles that cross, leave, enter, return over or wait at a border, that are
        turned back, displaced, called up or detained; lengths of queues and waiting times; and dated measures such as call-ups,
        entry bans and closures.
      </p>
      <p>Numbers of other things (ages, populations, deaths, prices, distances) are left out on purpose.</p>
      {bulletin.reports.length > 0 && (
        <>
          <h2>What was read</h2>
          <ul>
            {bulletin.reports.slice(0, 50).map((report) => (
              <li key={report.name}>
                {report.title ?? report.name} <span class="quiet">({report.language ?? 'language not known'}, {count(report.body.length, 'character')})</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Refusals refusals={bulletin.refusals} open />
    </main>
  );
}
