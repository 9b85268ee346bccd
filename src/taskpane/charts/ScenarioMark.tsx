/** Of today's owners, before the scenarios. */
const TODAY = -1;
const SIZE = 12;
const RADIUS = 4.5;

/** The mark of a scenario by itself, as in a legend: -1 is today. */
export function ScenarioMark({ side }: { side: number }) {
  return (
    <svg width={SIZE} height={SIZE} aria-hidden="true">
      <ScenarioShape side={side} x={SIZE / 2} y={SIZE / 2} />
    </svg>
  );
}

/** A shape of its own for today and each scenario: colour alone tells nothing apart. */
export function ScenarioShape({ side, x, y }: { side: number; x: number; y: number }) {
  const look = { fill: "var(--colorNeutralBackground1)", stroke: "var(--ev-plan)", strokeWidth: 2 };
  if (side === TODAY) return <circle cx={x} cy={y} r={RADIUS} {...look} stroke="var(--ev-today)" />;
  if (side === 0) return <circle cx={x} cy={y} r={RADIUS} fill="var(--ev-plan)" />;
  if (side === 1) return <rect x={x - 4} y={y - 4} width={8} height={8} {...look} />;
  const points = [
    [x, y - 6],
    [x + 6, y],
    [x, y + 6],
    [x - 6, y],
  ];
  return <polygon points={points.map((point) => point.join(",")).join(" ")} {...look} />;
}
