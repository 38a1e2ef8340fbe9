import { asVersion, compareVersions, elementsOf, type QuestionnaireVersion } from '../../../../surveys/index.ts';
import type { PublicationPreview, QuestionnaireDraft } from '../../../queries/questionnaire.ts';
import { useTexts } from '../../../texts/index.tsx';
import { ChangeCard } from '../compare/ChangeCard.tsx';
import { VerdictForm } from './VerdictForm.tsx';

type ChangesProps = { stored: QuestionnaireDraft; changes: PublicationPreview['changes'] };

/** Every item that changes, with the proposed verdict and a way to say otherwise. */
export function Changes({ stored, changes }: ChangesProps) {
  const t = useTexts().questionnaire.publishPage;
  const { draft, basedOn } = stored;
  const changed = changes.filter(({ change }) => change !== 'identical');
  const now = asVersion(draft, (basedOn?.number ?? 0) + 1);
  const after = new Map(elementsOf(now).map((item) => [item.name, item]));
  const before = new Map((basedOn ? elementsOf(basedOn.survey) : []).map((item) => [item.name, item]));
  const proposed = basedOn ? proposals(basedOn.survey, now) : null;
  return (
    <section className="flow" aria-labelledby="changes">
      <h2 id="changes">{t.changesTitle}</h2>
      {basedOn === null && <p>{t.firstVersion}</p>}
      {basedOn !== null && <p>{changed.length === 0 ? t.noChanges : t.changesLead}</p>}
      {changed.map((comparison) => {
        const { item, change } = comparison;
        const mayOverrule = change !== 'new' && change !== 'retired' && basedOn !== null;
        return (
          <ChangeCard
            key={item}
            comparison={comparison}
            before={before.get(item) ?? null}
            after={after.get(item) ?? null}
            proposal={proposed?.get(item) ?? null}
          >
            {mayOverrule && change === 'scale-changed' && <p className="small">{t.scaleFixed}</p>}
            {mayOverrule && change !== 'scale-changed' && (
              <VerdictForm
                key={`${stored.revision}`}
                stored={stored}
                comparison={comparison}
                since={basedOn.number}
                name={after.get(item)?.title?.nl ?? item}
              />
            )}
          </ChangeCard>
        );
      })}
    </section>
  );
}

/** What would be said about each item if its authors said nothing. */
function proposals(before: QuestionnaireVersion, now: QuestionnaireVersion) {
  const silent = structuredClone(now);
  for (const question of elementsOf(silent)) delete question.comparability;
  return new Map(compareVersions(before, silent).map(({ item, verdict }) => [item, verdict]));
}
