import { useState } from 'react';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import { Select } from '../../components/index.ts';
import { useTexts } from '../../texts/index.tsx';
import { type MapMember, type MapTie, type Pair, pairsOf } from './adjacency.ts';
import { RelationsTable } from './RelationsTable.tsx';
import { arcPath, curve, placeAt, sectorCircle } from './sector-circle.ts';
import './relations.css';

type Props = { members: MapMember[]; ties: MapTie[] };

const radius = 138;
const half = 168;

/** Who works with whom, by name: a circle of numbered members, the same as a list, and as a table. */
export function RelationsMap({ members, ties }: Props) {
  const t = useTexts().relations.map;
  const [only, setOnly] = useState('');
  const pairs = pairsOf(ties);
  const shown = pairs.filter(({ one, other }) => only === '' || String(one) === only || String(other) === only);
  const silent = members.filter(({ answered }) => !answered).length;
  return (
    <ChartFigure
      title={t.title}
      sentence={t.sentence(members.length, pairs.length, pairs.filter(({ both }) => both).length, silent)}
      legend={[
        { key: 'both', swatch: <path className="map-line map-line--both" d="M2 10H34" />, text: t.bothNamed },
        { key: 'one', swatch: <path className="map-line" d="M2 10H34" />, text: t.oneNamed },
        { key: 'answered', swatch: <circle className="map-node" cx={18} cy={10} r={8} />, text: t.answered },
        ...(silent === 0
          ? []
          : [
              {
                key: 'silent',
                swatch: <circle className="map-node map-node--silent" cx={18} cy={10} r={8} />,
                text: t.silent,
              },
            ]),
      ]}
      table={<RelationsTable members={members} ties={ties} />}
    >
      <div className="relations-map">
        <div className="relations-map__drawing">
          <Circle members={members} pairs={shown} />
        </div>
        <div className="relations-map__members flow">
          <Select
            name="only"
            label={t.only}
            description={t.onlyHelp}
            optional
            value={only}
            onChange={(event) => setOnly(event.target.value)}
            options={members.map(({ organisation, answered }, place) => ({
              value: String(place),
              label: t.member(place + 1, organisation, answered),
            }))}
          />
          <MemberList members={members} />
        </div>
      </div>
    </ChartFigure>
  );
}

/** The drawing: what it shows stands in the list beside it and in the table below. */
function Circle({ members, pairs }: { members: MapMember[]; pairs: Pair[] }) {
  const { places, arcs, spacing } = sectorCircle(members, { radius });
  const size = Math.min(12, spacing * 0.42);
  return (
    <svg className="map" viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`} aria-hidden="true">
      {arcs.map(({ sector, from, to }, place) => {
        const label = placeAt((from + to) / 2, radius + 25);
        return (
          <g key={sector}>
            {to > from && <path className="map-sector" d={arcPath(from, to, radius + size + 3)} />}
            <text className="map-letter" x={label.x} y={label.y} dy="0.35em" textAnchor="middle">
              {letterOf(place)}
            </text>
          </g>
        );
      })}
      {pairs.map(({ one, other, both }) => {
        const [from, to] = [places[one], places[other]];
        if (!from || !to) return null;
        return (
          <path key={`${one} ${other}`} className={both ? 'map-line map-line--both' : 'map-line'} d={curve(from, to)} />
        );
      })}
      {members.map(({ answered }, place) => {
        const { x, y } = places[place] ?? { x: 0, y: 0 };
        const number = place + 1;
        return (
          <g key={number}>
            <circle className={answered ? 'map-node' : 'map-node map-node--silent'} cx={x} cy={y} r={size} />
            <text
              className={answered ? 'map-number' : 'map-number map-number--silent'}
              x={x}
              y={y}
              dy="0.35em"
              textAnchor="middle"
              fontSize={size}
            >
              {number}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** Sectors have a letter on the map, beside their arc: nothing there rests on colour. */
const letterOf = (place: number) => String.fromCharCode(65 + (place % 26)).repeat(1 + Math.floor(place / 26));

function MemberList({ members }: { members: MapMember[] }) {
  const t = useTexts().relations.map;
  const sectors = [...new Set(members.map(({ sector }) => sector))];
  return (
    <dl className="map-members" aria-label={t.members}>
      {sectors.map((sector, place) => (
        <div key={sector}>
          <dt>
            {letterOf(place)} {sector}
          </dt>
          {members.map((member, at) =>
            member.sector === sector ? (
              <dd key={member.organisation}>{t.member(at + 1, member.organisation, member.answered)}</dd>
            ) : null,
          )}
        </div>
      ))}
    </dl>
  );
}
