import { Link } from '@tanstack/react-router';
import { Alert } from '../../../components/index.ts';
import type { PublicationPreview, QuestionnaireDraft } from '../../../queries/questionnaire.ts';
import { useLanguage, useTexts } from '../../../texts/index.tsx';

/** What stops the draft from being published, each with the way to its place in the editor. */
export function Gaps({ gaps, stored }: { gaps: PublicationPreview['gaps']; stored: QuestionnaireDraft }) {
  const t = useTexts().questionnaire.publishPage;
  const { language } = useLanguage();
  return (
    <section className="flow" aria-labelledby="gaps">
      <h2 id="gaps">{t.gapsTitle}</h2>
      {gaps.length === 0 ? (
        <Alert>
          <p>{t.complete}</p>
        </Alert>
      ) : (
        <>
          <p>{t.gapsLead}</p>
          <ul>
            {gaps.map(({ where, message }) => (
              <li key={`${where} ${message.nl}`}>
                <Link
                  to="/questionnaires/drafts/$draftId"
                  params={{ draftId: stored.id }}
                  search={where === '' ? {} : { item: where, view: 'item' }}
                >
                  {where === '' ? t.whole : where}
                </Link>
                : {message[language]}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
