const nodes = [
  { x: 40, y: 46, r: 7 },
  { x: 118, y: 22, r: 9 },
  { x: 190, y: 52, r: 6 },
  { x: 262, y: 14, r: 7 },
  { x: 330, y: 44, r: 10 },
  { x: 404, y: 26, r: 6 },
  { x: 470, y: 54, r: 8 },
  { x: 548, y: 20, r: 7 },
];
const ties = [0, 1, 1, 2, 1, 3, 2, 4, 3, 4, 4, 5, 5, 6, 5, 7, 6, 7];
const horizon = 80;

const path = (height: (y: number) => number) =>
  Array.from({ length: ties.length / 2 }, (_, i) => {
    const from = nodes[ties[2 * i] ?? 0];
    const to = nodes[ties[2 * i + 1] ?? 0];
    return from && to ? `M${from.x} ${height(from.y)}L${to.x} ${height(to.y)}` : '';
  }).join('');

/** The product in one drawing: a network above still water, and its reflection. */
export function MirrorScene() {
  const above = (y: number) => y;
  const below = (y: number) => horizon + (horizon - y) * 0.8;
  return (
    <svg className="mirror-scene" viewBox="0 0 588 152" aria-hidden="true">
      <path className="mirror-scene__tie" d={path(above)} />
      <path className="mirror-scene__tie mirror-scene__tie--reflected" d={path(below)} />
      <path className="mirror-scene__horizon" d={`M0 ${horizon}H588`} />
      {nodes.map(({ x, y, r }) => (
        <g key={x}>
          <circle className="mirror-scene__node" cx={x} cy={y} r={r} />
          <ellipse
            className="mirror-scene__node mirror-scene__node--reflected"
            cx={x}
            cy={below(y)}
            rx={r}
            ry={r * 0.8}
          />
        </g>
      ))}
    </svg>
  );
}
