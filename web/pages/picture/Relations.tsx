import { Alert, DefinitionList, Details } from '../../components/index.ts';
import type { Picture } from '../../queries/pictures.ts';
import { useTexts } from '../../texts/index.tsx';

type Table = NonNullable<Picture['relations']>;
type Shown = Extract<Table, { kind: 'shown' }>;

/** Whether the questionnaire scores themes; one on relations alone has no numbers on the five themes. */
export const hasStatements = ({ relations, themes }: Picture): boolean =>
  relations === undefined || themes.some(({ items }) => items.length > 0);

/** How the members work together, for the network as a whole and in words; nobody is named. */
export function Relations({ picture }: { picture: Picture }) {
  const t = useTexts().picture.relations;
  const { relations, threshold, response } = picture;
  if (!relations) return null;
  return (
    <section className="flow" id="relations">
      <h2>{t.title}</h2>
      <p className="lead">{t.lead}</p>
      {relations.kind === 'hidden' ? (
        <Alert title={t.hiddenTitle}>
          <p>{t.hidden(threshold)}</p>
        </Alert>
      ) : (
        <>
          <p>{t.base(relations.base, response.invited)}</p>
          <Measures relations={relations} />
          <Details summary={t.howTitle}>
            <ul>
              {t.how.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Details>
        </>
      )}
    </section>
  );
}

function Measures({ relations }: { relations: Shown }) {
  const t = useTexts().picture.relations;
  const { density, reciprocity, centralisation, components, isolates, betweenSectors } = relations;
  return (
    <DefinitionList
      items={[
        ...(density === null ? [] : [{ term: t.densityTerm, value: t.density(density) }]),
        ...(reciprocity === null ? [] : [{ term: t.reciprocityTerm, value: t.reciprocity(reciprocity) }]),
        { term: t.spreadTerm, value: centralisation === null ? t.spreadUnknown : t.spread[spreadOf(centralisation)] },
        { term: t.groupsTerm, value: `${t.groups(components - isolates)} ${t.alone(isolates)}` },
        ...(betweenSectors === null ? [] : [{ term: t.sectorsTerm, value: t.sectors[sectorsOf(betweenSectors)] }]),
      ]}
    />
  );
}

/** Our own bounds: thirds of the way from "everyone alike" to "everything through one member". */
const spreadOf = (centralisation: number) =>
  centralisation < 1 / 3 ? 'spread' : centralisation < 2 / 3 ? 'uneven' : 'central';

/** Our own bounds: up to six of ten on either side counts as about the same. */
const sectorsOf = (index: number) => (index > 0.2 ? 'between' : index < -0.2 ? 'within' : 'alike');
