import { Alert, DefinitionList, Details } from '../../components/index.ts';
import type { Picture } from '../../queries/pictures.ts';
import { useLanguage, useTexts } from '../../texts/index.tsx';
import { RelationsMap } from '../relations/RelationsMap.tsx';

type Shown = Extract<NonNullable<Picture['relations']>, { kind: 'shown' }>;

/** Whether the questionnaire scores themes; one on relations alone has no numbers on the five themes. */
export const hasStatements = ({ relations, themes }: Picture): boolean =>
  relations === undefined || themes.some(({ items }) => items.length > 0);

/** How the members work together: in words for the network as a whole, and by name where that was promised. */
export function Relations({ picture }: { picture: Picture }) {
  const texts = useTexts().relations;
  const t = texts.network;
  const { relations, threshold, response } = picture;
  if (!relations) return null;
  const isNamed = relations.kind === 'shown' && relations.named !== null;
  return (
    <section className="flow" id="relations">
      <h2>{t.title}</h2>
      <p className="lead">{isNamed ? t.leadNamed : t.lead}</p>
      {relations.kind === 'hidden' ? (
        <Alert title={t.hiddenTitle}>
          <p>{t.hidden(threshold)}</p>
        </Alert>
      ) : (
        <>
          <p>{texts.answered(relations.base, response.invited)}</p>
          <DefinitionList
            items={[
              { term: t.contactTerm, value: t.contact[relations.contact] },
              {
                term: t.mutualTerm,
                value: relations.mutual === null ? t.mutualHidden(2 * threshold) : t.mutual[relations.mutual],
              },
            ]}
          />
          {relations.named && <Named named={relations.named} />}
          <Details summary={t.howTitle}>
            <ul>
              {(isNamed ? t.how.slice(0, -1) : t.how).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Details>
        </>
      )}
    </section>
  );
}

function Named({ named }: { named: NonNullable<Shown['named']> }) {
  const { language } = useLanguage();
  const words = new Map(named.often.map(({ value, text }) => [value, text[language]]));
  return (
    <RelationsMap
      members={named.members}
      ties={named.ties.map(({ from, to, often }) => ({ from, to, words: [words.get(often) ?? often] }))}
    />
  );
}
