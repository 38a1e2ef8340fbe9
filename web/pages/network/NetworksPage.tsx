import { PageHeading } from '../../components/index.ts';
import { useTexts } from '../../texts/index.tsx';

export function NetworksPage() {
  return <PageHeading title={useTexts().common.networks} />;
}
