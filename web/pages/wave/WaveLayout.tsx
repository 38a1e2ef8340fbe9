import { useQuery } from '@tanstack/react-query';
import { Outlet, useParams } from '@tanstack/react-router';
import { type NavItem, SubNav } from '../../components/index.ts';
import { waveQuery } from '../../queries/waves.ts';
import { useTexts } from '../../texts/index.tsx';

/** What the pages of one wave share: the way to its network and from one page to the other. */
export function WaveLayout() {
  const { wave: t, report } = useTexts();
  const { waveId } = useParams({ from: '/signed-in/waves/$waveId' });
  const wave = useQuery(waveQuery(waveId)).data;
  const params = { waveId };
  const items: NavItem[] = [
    ...(wave
      ? [{ label: wave.network, link: { to: '/networks/$networkId', params: { networkId: wave.networkId } } as const }]
      : []),
    { label: t.wave, link: { to: '/waves/$waveId', params, activeOptions: { exact: true } } },
    ...(wave?.mayReadAnswers && wave.status !== 'draft'
      ? [{ label: t.evidence, link: { to: '/waves/$waveId/observations', params } as const }]
      : []),
    ...(wave?.mayReadAnswers && wave.asksAboutMembers && wave.status !== 'draft'
      ? [{ label: t.relations, link: { to: '/waves/$waveId/relations', params } as const }]
      : []),
    ...(wave && (wave.status === 'published' || (wave.mayReadAnswers && wave.status !== 'draft'))
      ? [{ label: t.picture, link: { to: '/waves/$waveId/picture', params } as const }]
      : []),
    ...(wave?.status === 'published'
      ? [{ label: t.reflection, link: { to: '/waves/$waveId/reflection', params } as const }]
      : []),
    ...(wave?.status === 'published'
      ? [{ label: report.crumb, link: { to: '/waves/$waveId/report', params, search: {} } as const }]
      : []),
  ];
  return (
    <>
      <SubNav label={t.menu} items={items} />
      <Outlet />
    </>
  );
}
