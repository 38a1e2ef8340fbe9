import type { Draft } from '../../../../../surveys/index.ts';
import { Alert, Button, ButtonGroup, Details } from '../../../../components/index.ts';
import { useFormat, useTexts } from '../../../../texts/index.tsx';
import { differencesOf } from '../operations/differences.ts';
import { useName } from '../useName.ts';
import type { StoredDraft } from './draft-saver.ts';

type StaleAlertProps = { mine: Draft; theirs: StoredDraft; onKeepMine: () => void; onTakeTheirs: () => void };

/** Someone else saved meanwhile: who, when, what differs, and both ways to go on. */
export function StaleAlert({ mine, theirs, onKeepMine, onTakeTheirs }: StaleAlertProps) {
  const t = useTexts().questionnaireEdit.saving;
  const f = useFormat();
  const nameOf = useName();
  const { savedBy, savedAt } = theirs;
  const { onlyMine, onlyTheirs, different, otherOrder } = differencesOf(mine, theirs.draft);
  return (
    <Alert tone="error" title={t.staleTitle}>
      <p>{t.stale(savedBy, f.moment(savedAt))}</p>
      <Details summary={t.differences}>
        <ul>
          {different.map((name) => (
            <li key={name}>{t.different(nameOf.of(name))}</li>
          ))}
          {onlyMine.map((name) => (
            <li key={name}>{t.onlyMine(nameOf.of(name))}</li>
          ))}
          {onlyTheirs.map((name) => (
            <li key={name}>{t.onlyTheirs(savedBy, nameOf.of(name, theirs.draft))}</li>
          ))}
          {otherOrder && <li>{t.otherOrder}</li>}
        </ul>
      </Details>
      <p className="small">
        {t.keepMineHelp(savedBy)} {t.takeTheirsHelp}
      </p>
      <ButtonGroup>
        <Button onClick={onKeepMine}>{t.keepMine}</Button>
        <Button kind="secondary" onClick={onTakeTheirs}>
          {t.takeTheirs(savedBy)}
        </Button>
      </ButtonGroup>
    </Alert>
  );
}
