import { geoPath } from 'd3-geo';
import { useMemo, useState } from 'preact/hooks';
import type { Crossing } from '../data/bulletin';
import { NO_FILTERS } from '../list/filter';
import { useWidth } from '../parts/useWidth';
import { catalogue, chooseCorridor, corridor, filters } from '../state';
import { grouped } from '../words/numbers';
import { lands, landsOf } from './atlas';
import { placeLabels } from './labels';
import { type Point, projectionFor } from './region';
import { spotOf } from './spots';
import { waysOf, widthOf } from './ways';

const ZOOMS = [1, 1.8, 3.2, 6];

export function MapPanel() {
  const [ref, width] = useWidth<HTMLDivElement>();
  const [zoom, setZoom] = useState(0);
  const { bulletin } = catalogue.value;
  const ways = useMemo(() => waysOf(catalogue.value), [catalogue.value]);
  const used = useMemo(() => usedCountries(ways.map((one) => one.location)), [ways]);
  const crossings = bulletin.crossings.filter((one) => one.mentioned);
  const points = useMemo<Point[]>(() => [...used, ...crossings].map((one) => [one.longitude, one.latitude]), [used]);
  const height = Math.round(Math.max(280, Math.min(520, width * 0.6)));
  const base = useMemo(() => {
    if (width === 0 || points.length === 0) return null;
    const projection = projectionFor(points, { width, height });
    const focus = projection(centreOf(crossings, points)) ?? [width / 2, height / 2];
    const factor = ZOOMS[zoom] as number;
    const [x, y] = projection.translate();
    if (factor > 1) {
      projection.scale(projection.scale() * factor).translate([width / 2 + (x - focus[0]) * factor, height / 2 + (y - focus[1]) * factor]);
    }
    const path = geoPath(projection).digits(1);
    const named = landsOf(used);
    const drawn = lands().flatMap((land, index) => {
      const d = path(land);
      return d ? [{ d, index, name: land.properties.name, used: named.has(land) }] : [];
    });
    return { projection, path, drawn };
  }, [width, height, points, zoom, used]);

  if (points.length === 0) {
    return (
      <section id="map" class="panel map" tabIndex={-1}>
        <h2>Map</h2>
        <p class="quiet">No country or crossing of the reports has a place on the map.</p>
      </section>
    );
  }
  const largest = Math.max(...ways.map((one) => one.latest), 1);
  const labels = base ? placeLabels(used, crossings, base.projection, { width, height }) : [];
  return (
    <section id="map" class="panel map" tabIndex={-1} aria-labelledby="map-title">
      <div class="panel-head split">
        <h2 id="map-title">Map</h2>
        <span class="choice" role="group" aria-label="Zoom">
          <button type="button" aria-label="Zoom out" disabled={zoom === 0} onClick={() => setZoom(zoom - 1)}>−</button>
          <button type="button" aria-label="Zoom in" disabled={zoom === ZOOMS.length - 1} onClick={() => setZoom(zoom + 1)}>+</button>
        </span>
      </div>
      <div class="map-box" ref={ref} style={{ height: `${height}px` }}>
        {base && (
          <svg width={width} height={height} role="group" aria-label="Corridors and crossings">
            <g class="lands" aria-hidden="true">
              {base.drawn.map((land) => (
                <path key={land.index} d={land.d} class={land.used ? 'land used' : 'land'} />
              ))}
            </g>
            <g class="ways">
              {ways.map((way) => {
                const d = base.path({ type: 'LineString', coordinates: way.points }) ?? '';
                const current = way.location === corridor.value?.location;
                return (
                  <g key={way.location} role="button" tabindex={0} class={current ? 'way current' : 'way'} aria-label={`${way.name}, ${grouped(Math.round(way.latest))} people a day`} aria-pressed={current} onClick={() => chooseCorridor(way.location)} onKeyDown={onEnter(() => chooseCorridor(way.location))}>
                    <title>{`${way.name}: ${grouped(Math.round(way.latest))} people a day`}</title>
                    <path class="target" d={d} />
                    <path class="line" d={d} style={{ strokeWidth: widthOf(way.latest, largest) }} />
                  </g>
                );
              })}
            </g>
            <g class="dots">
              {labels.map((label) =>
                label.crossing === null ? (
                  <text key={label.text} class="country-name" x={label.x} y={label.y} text-anchor={label.anchor}>{label.text}</text>
                ) : (
                  <CrossingDot key={label.crossing} id={label.crossing} label={label} />
                ),
              )}
            </g>
          </svg>
        )}
      </div>
      <p class="quiet">Lines: people a day on the last day. Dots: crossings that the reports name; choose one to list what is said of it.</p>
    </section>
  );
}

function CrossingDot({ id, label }: { id: string; label: ReturnType<typeof placeLabels>[number] }) {
  const current = filters.value.crossing === id;
  const choose = () => {
    filters.value = { ...NO_FILTERS, crossing: current ? '' : id };
    document.getElementById('statements')?.scrollIntoView({ block: 'start' });
  };
  return (
    <g role="button" tabindex={0} class={current ? 'crossing current' : 'crossing'} aria-pressed={current} aria-label={`Crossing ${label.text}: list what is said of it`} onClick={choose} onKeyDown={onEnter(choose)}>
      <circle class="target" cx={label.atX} cy={label.atY} r="12" />
      <circle class="dot" cx={label.atX} cy={label.atY} r="4" />
      {label.shown && <text x={label.x} y={label.y} text-anchor={label.anchor}>{label.text}</text>}
      {!label.shown && <title>{label.text}</title>}
    </g>
  );
}

const onEnter = (act: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  act();
};

function usedCountries(locations: string[]) {
  const all = catalogue.value;
  const codes = new Set(locations.flatMap((one) => one.replace(/:.*/, '').split(/[-;]/)));
  const listed = codes.size > 0 ? [...codes] : all.bulletin.countries.map((one) => one.code);
  return listed.flatMap((code) => spotOf(all, code) ?? []);
}

/** Where to look when coming closer: at the crossings. */
function centreOf(crossings: readonly Crossing[], points: readonly Point[]): Point {
  const here = corridor.value?.location.replace(/:.*/, '').split(/[-;]/) ?? [];
  const near = crossings.filter((one) => here.includes(one.a) && here.includes(one.b));
  const chosen: Point[] = (near.length > 0 ? near : crossings).map((one) => [one.longitude, one.latitude]);
  const list = chosen.length > 0 ? chosen : points;
  const mean = (index: 0 | 1) => list.reduce((sum, one) => sum + one[index], 0) / list.length;
  return [mean(0), mean(1)];
}
