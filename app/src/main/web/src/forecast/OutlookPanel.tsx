import type { FanDay } from '../chart/fan';
import { catalogue, chooseCorridor, corridor } from '../state';
import { shortDay, weekday } from '../words/days';
import { compact, rounded } from '../words/numbers';
import { type Outlook, outlooksOf } from './outlook';

/** For planners: the next seven days in plain words. */
export function OutlookPanel() {
  const all = outlooksOf(catalogue.value, 'exeunt');
  const shown = all.find((one) => one.location === corridor.value?.location) ?? all[0];
  return (
    <section id="outlook" class="panel outlook" tabIndex={-1} aria-labelledby="outlook-title">
      <div class="panel-head">
        <h2 id="outlook-title">The next seven days</h2>
      </div>
      {shown ? <Days outlook={shown} /> : <p class="quiet">No forecast was made: there are too few figures, or it was switched off.</p>}
      {all.length > 1 && <Overview all={all} chosen={shown?.location} />}
    </section>
  );
}

function Days({ outlook }: { outlook: Outlook }) {
  const [first, last] = [outlook.days[0] as FanDay, outlook.days.at(-1) as FanDay];
  const most = Math.max(...outlook.days.map((one) => Math.min(one.high90, 3 * one.high50)), 1);
  const at = (value: number) => `${Math.min(100, (100 * value) / most)}%`;
  return (
    <>
      <p class="lead">
        <b>{outlook.name}.</b> On {weekday(first.date)} expect about <b>{rounded(first.median)}</b> people. Half of the time it should be
        between {rounded(first.low50)} and {rounded(first.high50)}; nine times in ten between {rounded(first.low90)} and{' '}
        {rounded(first.high90)}. By {weekday(last.date)}: about <b>{rounded(last.median)}</b> a day.
      </p>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col" class="num">Expect about</th>
              <th scope="col" class="num even">1 in 2</th>
              <th scope="col" class="num">9 in 10</th>
              <th scope="col" class="wide"><span class="sr">As a bar</span></th>
            </tr>
          </thead>
          <tbody>
            {outlook.days.map((day) => (
              <tr key={day.date}>
                <th scope="row">{weekday(day.date)}</th>
                <td class="num"><b>{rounded(day.median)}</b></td>
                <td class="num even">{rounded(day.low50)}–{rounded(day.high50)}</td>
                <td class="num">{rounded(day.low90)}–{rounded(day.high90)}</td>
                <td class="wide" aria-hidden="true">
                  <span class="rangebar">
                    <i class="r90" style={{ left: at(day.low90), right: `calc(100% - ${at(day.high90)})` }} />
                    <i class="r50" style={{ left: at(day.low50), right: `calc(100% - ${at(day.high50)})` }} />
                    <i class="r0" style={{ left: at(day.median) }} />
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {outlook.total && (
        <p>
          All in all by {shortDay(outlook.total.date)}: about <b>{rounded(outlook.total.median)}</b> people, nine times in ten between{' '}
          {rounded(outlook.total.low90)} and {rounded(outlook.total.high90)}.
        </p>
      )}
    </>
  );
}

function Overview({ all, chosen }: { all: Outlook[]; chosen: string | undefined }) {
  const dates = all[0]?.days.map((one) => one.date) ?? [];
  return (
    <>
      <h3>All corridors, people a day</h3>
      <div class="scroll">
        <table class="overview">
          <thead>
            <tr>
              <th scope="col">Corridor</th>
              {dates.map((date) => (
                <th key={date} scope="col" class="num">
                  {weekday(date).slice(0, 3)}
                  <br />
                  {shortDay(date)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {all.slice(0, 40).map((outlook) => (
              <tr key={outlook.location} class={outlook.location === chosen ? 'current' : ''}>
                <th scope="row">
                  <button type="button" class="plain" onClick={() => chooseCorridor(outlook.location)}>{outlook.name}</button>
                </th>
                {dates.map((date) => {
                  const day = outlook.days.find((one) => one.date === date);
                  return (
                    <td key={date} class="num">
                      {day && (
                        <>
                          <b>{rounded(day.median)}</b>
                          <small>{compact(Number(day.low90.toPrecision(2)))}–{compact(Number(day.high90.toPrecision(2)))}</small>
                        </>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="quiet">Below each number: nine times in ten it should lie in this range.</p>
    </>
  );
}
