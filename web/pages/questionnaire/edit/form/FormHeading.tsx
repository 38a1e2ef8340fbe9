import { Button } from '../../../../components/index.ts';
import { useTexts } from '../../../../texts/index.tsx';
import { useViews } from '../useViews.ts';

/** What is open; on a small screen with the way back to the outline. */
export function FormHeading({ title, name }: { title: string; name?: string }) {
  const t = useTexts().questionnaireEdit.outline;
  const { show } = useViews();
  return (
    <div className="form-heading">
      <div className="form-heading__back">
        <Button kind="link" onClick={() => show('outline')}>
          {t.back}
        </Button>
      </div>
      <h2 id="form-heading" tabIndex={-1}>
        {title}
      </h2>
      {name !== undefined && (
        <p className="form-heading__name">
          <code>{name}</code>
        </p>
      )}
    </div>
  );
}
