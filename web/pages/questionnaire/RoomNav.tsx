import { SubNav } from '../../components/index.ts';
import { useMe } from '../../queries/me.ts';
import { useTexts } from '../../texts/index.tsx';

/** The pages of the questionnaire room; only inspectors write questionnaires. */
export function RoomNav() {
  const t = useTexts().questionnaire;
  const mayWrite = (useMe()?.inspectorate ?? null) !== null;
  if (!mayWrite) return null;
  return (
    <SubNav
      label={t.nav}
      items={[
        { label: t.navList, link: { to: '/questionnaires' } },
        { label: t.navBank, link: { to: '/questionnaires/items' } },
        { label: t.navImport, link: { to: '/questionnaires/import' } },
      ]}
    />
  );
}
