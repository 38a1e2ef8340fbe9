import type { ErrorComponentProps } from '@tanstack/react-router';
import { AnchorButton, Button, ButtonGroup } from '../components/Button.tsx';
import { PageHeading } from '../components/PageHeading.tsx';
import { useProblemText } from '../components/useProblemText.ts';
import { useTexts } from '../texts/index.tsx';

/** What is shown in place of a page that broke: what happened, that nothing was lost, what to do. */
export function ErrorPage({ error }: ErrorComponentProps) {
  const t = useTexts().common.unexpected;
  const { title, detail } = useProblemText(error);
  return (
    <>
      <PageHeading title={title} lead={detail} />
      <ButtonGroup>
        <Button onClick={() => window.location.reload()}>{t.reload}</Button>
        <AnchorButton kind="secondary" href="/">
          {t.home}
        </AnchorButton>
      </ButtonGroup>
    </>
  );
}
