import { PageHeading } from '../../components/index.ts';
import { useTexts } from '../../texts/index.tsx';

export function NetworkPage() {
  return <PageHeading title={useTexts().common.network} />;
}
