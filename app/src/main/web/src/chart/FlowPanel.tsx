import { type Series, seriesName } from '../data/series';
import { catalogue, corridor, hiddenVerdicts, model, scale, series, seriesChoice, timeWindow } from '../state';
import { shortDay, weekday } from '../words/days';
import { grouped, rounded } from '../words/numbers';
import { doneWord, modelWord, unitWord } from '../words/terms';
import { Choice } from '../parts/Choice';
import { type FanDay, fanOf } from './fan';
import { FlowChart } from './FlowChart';
import { Legend } from './Legend';
import { LeftOver } from './LeftOver';
import { marksOf } from './marks';

const WINDOWS = [['all', 'All days'], ['30', '30 days'], ['14', '14 days']] as const;

export function FlowPanel() {
  const entry = corridor.value;
  const shown = series.value;
  if (!entry || !shown) {
    return (
      <section id="flow" class="panel" tabIndex={-1}>
        <h2>No corridor</h2>
        <p>The reports speak of measures only, and of no number of people on a way: see the statements below.</p>
      </section>
    );
  }
  const { bulletin } = catalogue.value;
  const forecasts = catalogue.value.forecastsOf(shown);
  const models = forecasts.map((one) => one.model).sort((a, b) => Number(b === 'exeunt') - Number(a === 'exeunt'));
  const chosen = forecasts.find((one) => one.model === model.value) ?? (model.value === 'none' ? undefined : forecasts.find((one) => one.model === models[0]));
  const lastDay = shown.flow?.days.filter((one) => !bulletin.asOf || one.date <= bulletin.asOf).at(-1)?.date;
  const fan = fanOf(chosen, bulletin.levels, lastDay);
  const others = chosen ? forecasts.filter((one) => one !== chosen).map((one) => ({ name: modelWord(one.model), days: fanOf(one, bulletin.levels, lastDay) })) : [];
  const { marks, left } = marksOf(shown.figures, shown.wider);
  const visible = marks.filter((mark) => !hiddenVerdicts.value.has(mark.wider ? 'WIDER' : (mark.verdict ?? 'NONE')));
  return (
    <section id="flow" class="panel flow" tabIndex={-1} aria-labelledby="flow-title">
      <div class="panel-head">
        <h2 id="flow-title">{entry.name}</h2>
        <p class="lead">{summary(shown, bulletin.asOf, fan.find((one) => one.horizon > 0))}</p>
      </div>
      <div class="toolbar">
        {entry.series.length > 1 && (
          <label>
            <span class="sr">What is shown</span>
            <select value={shown.key} onChange={(event) => (seriesChoice.value = event.currentTarget.value)}>
              {entry.series.map((one) => (
                <option key={one.key} value={one.key}>
                  {seriesName(one)} · {one.figures.length + one.wider.length}
                </option>
              ))}
            </select>
          </label>
        )}
        {models.length > 0 && (
          <label>
            <span class="label">Forecast</span>
            <select value={chosen?.model ?? 'none'} onChange={(event) => (model.value = event.currentTarget.value)}>
              {models.map((one) => (
                <option key={one} value={one}>
                  {modelWord(one)}
                </option>
              ))}
              <option value="none">none</option>
            </select>
          </label>
        )}
        <Choice label="Scale" options={[['linear', 'Linear'], ['log', 'Log']] as const} value={scale.value} choose={(one) => (scale.value = one)} />
        <Choice
          label="Days shown"
          options={WINDOWS}
          value={String(timeWindow.value ?? 'all') as 'all' | '30' | '14'}
          choose={(one) => (timeWindow.value = one === 'all' ? null : Number(one))}
        />
      </div>
      <FlowChart series={shown} marks={visible} fan={fan} others={others} forecasts={forecasts} modelName={chosen ? modelWord(chosen.model) : ''} />
      <Legend marks={marks} hasFlow={shown.flow !== null} modelName={chosen && fan.length > 0 ? modelWord(chosen.model) : null} others={others} />
      <LeftOver figures={left} />
    </section>
  );
}

function summary(series: Series, asOf: string, tomorrow: FanDay | undefined) {
  const days = series.flow?.days.filter((one) => !asOf || one.date <= asOf);
  const last = days?.at(-1);
  const unit = unitWord(series.unit, 2);
  if (!last) return `${seriesName(series)}: figures only, they settle into no daily flow.`;
  return (
    <>
      <b>{grouped(Math.round(last.median))}</b> {unit} {doneWord(series.measure)} on{' '}
      {shortDay(last.date)} <span class="quiet">(9 in 10: {grouped(Math.round(last.low90))}–{grouped(Math.round(last.high90))})</span>
      {tomorrow && (
        <>
          ; {weekday(tomorrow.date)} about <b>{rounded(tomorrow.median)}</b>{' '}
          <span class="quiet">
            (9 in 10: {rounded(tomorrow.low90)}–{rounded(tomorrow.high90)})
          </span>
        </>
      )}
      .
    </>
  );
}
