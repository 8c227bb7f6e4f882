import { useState } from 'preact/hooks';
import { catalogue, evidenceShown, showReport } from '../state';
import { shortDay } from '../words/days';
import { count } from '../words/terms';

const SHOWN = 60;

export function ReportList() {
  const [wanted, want] = useState('');
  const [all, showAll] = useState(false);
  const { bulletin, inReport } = catalogue.value;
  const words = wanted.toLowerCase().trim();
  const fitting = bulletin.reports
    .filter((one) => !words || `${one.title} ${one.publisher} ${one.name}`.toLowerCase().includes(words))
    .sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1));
  const shown = all ? fitting : fitting.slice(0, SHOWN);
  return (
    <>
      <div class="evidence-head">
        <h2>Reports</h2>
        <button type="button" class="plain close" onClick={() => (evidenceShown.value = false)}>
          Close
        </button>
      </div>
      <p class="quiet">Choose a mark on the chart or a row of the list: its report opens here at the sentence. Or open a report.</p>
      {bulletin.reports.length > 8 && <input type="search" placeholder="Find a report" aria-label="Find a report" value={wanted} onInput={(event) => want(event.currentTarget.value)} />}
      <ul class="report-list">
        {shown.map((report) => {
          const statements = inReport.get(report.name)?.length ?? 0;
          return (
            <li key={report.name}>
              <button type="button" class={statements === 0 ? 'report-item none' : 'report-item'} onClick={() => showReport(report.name)}>
                <span class="report-title">{report.title ?? report.name}</span>
                <small>
                  {report.publisher ?? report.name} · {report.published ? shortDay(report.published) : 'not dated'} ·{' '}
                  {statements === 0 ? 'no statements' : count(statements, 'statement')}
                </small>
              </button>
            </li>
          );
        })}
      </ul>
      {shown.length < fitting.length && (
        <button type="button" class="plain" onClick={() => showAll(true)}>
          Show all {fitting.length}
        </button>
      )}
    </>
  );
}
