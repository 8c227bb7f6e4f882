import { FlowPanel } from './chart/FlowPanel';
import { OutlookPanel } from './forecast/OutlookPanel';
import { ScoresPanel } from './forecast/ScoresPanel';
import { StatementsPanel } from './list/StatementsPanel';
import { MapPanel } from './map/MapPanel';
import { CorridorPicker } from './parts/CorridorPicker';
import { Header } from './parts/Header';
import { EvidencePanel } from './report/EvidencePanel';
import { catalogue } from './state';

export function Page() {
  const { bulletin } = catalogue.value;
  return (
    <>
      <a class="skip" href="#flow" onClick={skip}>
        Skip to the flow
      </a>
      <Header />
      <div class="desk">
        <CorridorPicker />
        <main class="work">
          <FlowPanel />
          <StatementsPanel />
        </main>
        <EvidencePanel />
      </div>
      <div class="below">
        <OutlookPanel />
        <MapPanel />
        <ScoresPanel />
      </div>
      <footer>
        <p>
          Exeunt {bulletin.version}
          {bulletin.seed !== null && `, seed ${bulletin.seed}`}. Groups and published totals only, official crossings only. Borders:
          Natural Earth, in the public domain; they say nothing about the status of any territory. A country's line on the map ends
          at its capital: GeoNames, CC BY 4.0.
        </p>
      </footer>
    </>
  );
}

function skip(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById('flow')?.focus();
}
