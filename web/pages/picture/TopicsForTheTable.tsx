import { EmptyState } from '../../components/index.ts';
import type { Picture } from '../../queries/pictures.ts';
import { useTexts } from '../../texts/index.tsx';

/** What members want to discuss, in the approved wording. */
export function TopicsForTheTable({ picture }: { picture: Picture }) {
  const t = useTexts().picture.topics;
  return (
    <section className="flow" id="topics">
      <h2>{t.title}</h2>
      {picture.topics.length === 0 ? (
        <EmptyState title={t.noneTitle}>
          <p>{t.none}</p>
        </EmptyState>
      ) : (
        <>
          <p>{t.lead}</p>
          <ul>
            {picture.topics.map((topic) => (
              <li key={topic}>{topic}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
