import type { Report } from '../data/bulletin';
import { idOf, startOf, type Statement } from '../data/catalogue';
import { catalogue, evidenceShown, filters, openReport, select, selected, selection, showReport } from '../state';
import { longDay } from '../words/days';
import { count, howWord } from '../words/terms';
import { Body } from './Body';
import { Related } from './Related';

export function ReportView({ name }: { name: string }) {
  const report = catalogue.value.reports.get(name);
  const statements = catalogue.value.inReport.get(name) ?? [];
  const chosen = selection.value;
  if (!report) {
    return (
      <>
        <Head statements={[]} />
        <p class="quiet">“{name}” is not among the reports of this page: the statement rests on a table or a review.</p>
        {chosen && <Related statement={chosen} />}
      </>
    );
  }
  return (
    <>
      <Head statements={statements} />
      {chosen && <Related statement={chosen} />}
      <article class="report" lang={report.language ?? undefined}>
        <header>
          <h3>{report.title ?? report.name}</h3>
          <p class="quiet">
            {report.publisher ?? 'publisher not known'},{' '}
            {report.published ? longDay(report.published) : 'day not known'}
            {report.how && report.published && ` (day ${howWord(report.how)})`} · {report.name} ·{' '}
            <button type="button" class="plain" onClick={() => (filters.value = { ...filters.value, corridor: '', report: report.name })}>
              {count(statements.length, 'statement')}
            </button>
          </p>
        </header>
        <Body key={report.name} report={report} statements={statements} from={bodyStart(report, statements)} />
      </article>
    </>
  );
}

/** Behind the title where the body begins with it, as it stands above already; unless a statement is in it. */
function bodyStart({ title, body }: Report, statements: readonly Statement[]): number {
  if (!title || !body.startsWith(title)) return 0;
  const length = title.length + (body.slice(title.length).match(/^\s*/)?.[0].length ?? 0);
  return statements.some((one) => startOf(one) >= 0 && startOf(one) < length) ? 0 : length;
}

function Head({ statements }: { statements: Statement[] }) {
  const at = statements.findIndex((one) => idOf(one) === selected.value);
  const go = (step: number) => {
    const next = statements[at < 0 ? (step > 0 ? 0 : statements.length - 1) : at + step];
    if (next) select(idOf(next));
  };
  return (
    <div class="evidence-head">
      <button type="button" class="plain" onClick={() => showReport(null)}>
        ‹ All reports
      </button>
      {statements.length > 0 && (
        <span class="stepper">
          <button type="button" aria-label="Previous statement in this report" disabled={at === 0} onClick={() => go(-1)}>
            ↑
          </button>
          <span aria-live="polite">{at < 0 ? `${statements.length}` : `${at + 1} of ${statements.length}`}</span>
          <button type="button" aria-label="Next statement in this report" disabled={at === statements.length - 1} onClick={() => go(1)}>
            ↓
          </button>
        </span>
      )}
      <button type="button" class="plain close" onClick={() => ((evidenceShown.value = false), openReport.value === null && showReport(null))}>
        Close
      </button>
    </div>
  );
}
