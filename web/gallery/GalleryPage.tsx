import { PageHeading } from '../components/index.ts';
import { Blocks } from './Blocks.tsx';
import { ChangeCharts } from './ChangeCharts.tsx';
import { Forms } from './Forms.tsx';
import { PictureCharts } from './PictureCharts.tsx';

/** Every component and chart in every state, in Dutch; for whoever works on them and for their tests: `/gallery/` while
 * developing. It has an entry of its own, so it is not in the production build. */
export function GalleryPage() {
  return (
    <>
      <PageHeading
        above="Regio Voorbeeld"
        title="Galerij van onderdelen"
        lead="Alle onderdelen van de pagina’s, in al hun toestanden."
      />
      <PictureCharts />
      <ChangeCharts />
      <Blocks />
      <Forms />
    </>
  );
}
