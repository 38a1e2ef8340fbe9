import { LinkButton } from '../components/Button.tsx';
import { PageHeading } from '../components/PageHeading.tsx';
import { useTexts } from '../texts/index.tsx';

/** An address without a page. */
export function NotFoundPage() {
  const t = useTexts().common.notFound;
  return (
    <>
      <PageHeading title={t.title} lead={t.detail} />
      <p>
        <LinkButton to="/">{t.home}</LinkButton>
      </p>
    </>
  );
}
