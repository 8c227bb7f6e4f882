const [WIDTH, HEIGHT] = [64, 22];

/** A flow's last days at a glance, from zero to its largest. */
export function Sparkline({ values }: { values: number[] }) {
  const largest = Math.max(...values, 1);
  const points = values.map((value, i) => {
    const x = (i / Math.max(1, values.length - 1)) * (WIDTH - 4) + 2;
    return [x, HEIGHT - 3 - (value / largest) * (HEIGHT - 6)] as const;
  });
  const last = points.at(-1);
  return (
    <svg class="sparkline" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <polyline points={points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')} />
      {last && <circle cx={last[0]} cy={last[1]} r="2" />}
    </svg>
  );
}
