import type { Score } from '../data/bulletin';
import { catalogue, corridor } from '../state';
import { grouped, percent } from '../words/numbers';
import { count, modelWord } from '../words/terms';

/** How the models did on days that are known by now. */
export function ScoresPanel() {
  const { scores } = catalogue.value.bulletin;
  const here = scores.filter((one) => one.location === corridor.value?.location);
  const shown = here.length > 0 ? here : scores;
  const groups = tablesOf(shown);
  return (
    <section id="scores" class="panel scores" tabIndex={-1} aria-labelledby="scores-title">
      <div class="panel-head">
        <h2 id="scores-title">How good were earlier forecasts?</h2>
        <p class="quiet">
          Each was made as of a day gone by, with nothing that was published later, and compared with what came. WIS is the weighted
          interval score: less is better. Relative to the last value, below 1 is better than saying “as yesterday”. Coverage should be
          near the number at its head.
        </p>
      </div>
      {groups.length === 0 && <p class="quiet">No forecast could be compared yet: there are too few days behind.</p>}
      <div class="tables">
        {groups.slice(0, 6).map((group) => (
          <Table key={`${group[0]?.location}|${group[0]?.target}`} group={group} />
        ))}
      </div>
    </section>
  );
}

function Table({ group }: { group: Score[] }) {
  const first = group[0] as Score;
  const best = Math.min(...group.map((one) => one.wis ?? Number.POSITIVE_INFINITY));
  return (
    <div class="scroll" role="group" aria-label={`Scores for ${catalogue.value.placeName(first.location)}`} tabIndex={0}>
      <table>
        <caption>
          {catalogue.value.placeName(first.location)}, {first.target}
          {first.n !== null && <span class="quiet"> · {count(first.n, 'forecast day')}</span>}
        </caption>
        <thead>
          <tr>
            <th scope="col">Model</th>
            <th scope="col" class="num">WIS</th>
            <th scope="col" class="num">Relative</th>
            <th scope="col" class="num">Error of the median</th>
            <th scope="col" class="num">50 %</th>
            <th scope="col" class="num">90 %</th>
            <th scope="col" class="num">95 %</th>
          </tr>
        </thead>
        <tbody>
          {group
            .slice()
            .sort((a, b) => (a.wis ?? Number.POSITIVE_INFINITY) - (b.wis ?? Number.POSITIVE_INFINITY))
            .map((one) => (
              <tr key={one.model} class={one.wis === best ? 'best' : ''}>
                <th scope="row">{modelWord(one.model)}</th>
                <td class="num">{show(one.wis, grouped)}</td>
                <td class="num">{show(one.relativeWis, (value) => value.toFixed(2))}</td>
                <td class="num">{show(one.maeMedian, grouped)}</td>
                <td class="num">{show(one.coverage50, percent)}</td>
                <td class="num">{show(one.coverage90, percent)}</td>
                <td class="num">{show(one.coverage95, percent)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

const show = (value: number | null, words: (value: number) => string): string => (value === null ? '–' : words(value));

/** One table for each location and target. */
function tablesOf(scores: readonly Score[]): Score[][] {
  const tables = new Map<string, Score[]>();
  for (const score of scores) {
    const key = `${score.location}|${score.target}`;
    tables.set(key, [...(tables.get(key) ?? []), score]);
  }
  return [...tables.values()];
}
