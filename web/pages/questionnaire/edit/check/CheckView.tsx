import { useNavigate, useParams } from '@tanstack/react-router';
import { Alert, Button } from '../../../../components/index.ts';
import { useLanguage, useTexts } from '../../../../texts/index.tsx';
import { useEditor } from '../useEditing.ts';
import { useName } from '../useName.ts';
import { useChecks } from './useChecks.ts';

type Remark = { at: string | null; title: string; reason: string | null };

/** Everything that is missing, and every tip, each with the way to its question. */
export function CheckView() {
  const t = useTexts().questionnaireEdit.check;
  const { language } = useLanguage();
  const { gaps, advice } = useChecks();
  return (
    <div className="flow">
      <h2 id="form-heading" tabIndex={-1}>
        {t.title}
      </h2>
      <h3>{t.gapsTitle}</h3>
      {gaps.length === 0 ? (
        <Alert tone="ok">
          <p>{t.complete}</p>
        </Alert>
      ) : (
        <>
          <p>{t.gapsLead}</p>
          <Remarks remarks={gaps.map(({ at, message }) => ({ at, title: message[language], reason: null }))} />
        </>
      )}
      <h3>{t.adviceTitle}</h3>
      <p>{t.adviceLead}</p>
      {advice.length === 0 ? <p>{t.noAdvice}</p> : <Remarks remarks={advice} />}
      <h3>{t.publishTitle}</h3>
      <p>{t.publishLead}</p>
      <ToPublication />
    </div>
  );
}

/** The next page reads what is stored, so that everything is saved first. */
function ToPublication() {
  const t = useTexts().questionnaireEdit.check;
  const { save } = useEditor();
  const { draftId } = useParams({ from: '/signed-in/questionnaires/drafts/$draftId' });
  const navigate = useNavigate();
  return (
    <Button
      onClick={async () => {
        await save();
        await navigate({ to: '/questionnaires/drafts/$draftId/publish', params: { draftId } });
      }}
    >
      {t.toPublication}
    </Button>
  );
}

function Remarks({ remarks }: { remarks: Remark[] }) {
  const { select } = useEditor();
  const nameOf = useName();
  const places = [...new Set(remarks.map(({ at }) => at))];
  return (
    <ul className="remarks">
      {places.map((at) => (
        <li key={at ?? ''}>
          <Button kind="link" onClick={() => select(at)}>
            {nameOf.of(at)}
          </Button>
          <ul className="remarks__list">
            {remarks
              .filter((remark) => remark.at === at)
              .map(({ title, reason }) => (
                <li key={title}>
                  {title}
                  {reason !== null && <p className="small">{reason}</p>}
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
