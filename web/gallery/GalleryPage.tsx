import { PageHeading } from '../components/index.ts';

export function GalleryPage() {
  return <PageHeading title="Gallery" />;
}
