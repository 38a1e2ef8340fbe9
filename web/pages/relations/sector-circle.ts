/**
 * Where members stand on the map: in a circle, sector by sector, in the order given. A circle has no middle for anyone to
 * stand in, so that the drawing ranks nobody; and the same members stand in the same places in every home and every year.
 */
export type Point = { x: number; y: number };
export type Place = Point & { angle: number };
export type SectorArc = { sector: string; from: number; to: number };
export type SectorCircle = { places: Place[]; arcs: SectorArc[]; spacing: number };

/** @param o.radius of the circle, around 0, 0 */
export function sectorCircle(members: readonly { sector: string }[], o: { radius: number }): SectorCircle {
  const runs = members.reduce<{ sector: string; size: number }[]>((all, { sector }) => {
    const last = all.at(-1);
    if (last?.sector === sector) last.size += 1;
    else all.push({ sector, size: 1 });
    return all;
  }, []);
  // Between two sectors a place stays empty; with one sector the circle is whole.
  const gaps = runs.length > 1 ? runs.length : 0;
  const step = (2 * Math.PI) / Math.max(1, members.length + gaps);
  const places: Place[] = [];
  const arcs: SectorArc[] = [];
  let at = 0;
  for (const { sector, size } of runs) {
    const first = at;
    for (let one = 0; one < size; one += 1, at += 1) places.push(placeAt(at * step, o.radius));
    arcs.push({ sector, from: first * step, to: (at - 1) * step });
    if (gaps > 0) at += 1;
  }
  return { places, arcs, spacing: step * o.radius };
}

/** The first stands at the top, the rest follow with the clock. Rounded, so that every home draws the same. */
export const placeAt = (angle: number, radius: number): Place => ({
  x: rounded(radius * Math.sin(angle)),
  y: rounded(-radius * Math.cos(angle)),
  angle,
});

/** A line from one place to another that bends towards the middle: neighbours stay apart from the circle's edge. */
export function curve(from: Point, to: Point): string {
  const bend = 0.25;
  const control = { x: rounded((from.x + to.x) * bend), y: rounded((from.y + to.y) * bend) };
  return `M${from.x} ${from.y}Q${control.x} ${control.y} ${to.x} ${to.y}`;
}

/** A part of a circle, with the clock. */
export function arcPath(from: number, to: number, radius: number): string {
  const [start, end] = [placeAt(from, radius), placeAt(to, radius)];
  return `M${start.x} ${start.y}A${radius} ${radius} 0 ${to - from > Math.PI ? 1 : 0} 1 ${end.x} ${end.y}`;
}

const rounded = (value: number) => Math.round(value * 10) / 10 + 0;
