import { Outlet, useParams } from '@tanstack/react-router';
import { SubNav } from '../../components/index.ts';
import { useTexts } from '../../texts/index.tsx';

/** What the pages of one network share: the way from one to the other. */
export function NetworkLayout() {
  const t = useTexts();
  const { networkId } = useParams({ from: '/signed-in/networks/$networkId' });
  const params = { networkId };
  return (
    <>
      <SubNav
        label={t.network.menu}
        items={[
          {
            label: t.network.overview,
            link: { to: '/networks/$networkId', params, activeOptions: { exact: true } },
          },
          { label: t.network.membersPage, link: { to: '/networks/$networkId/members', params } },
          { label: t.agenda.crumb, link: { to: '/networks/$networkId/agenda', params } },
          { label: t.bottleneck.crumb, link: { to: '/networks/$networkId/bottlenecks', params } },
          { label: t.recommendation.crumb, link: { to: '/networks/$networkId/recommendations', params } },
          { label: t.comparison.crumb, link: { to: '/networks/$networkId/comparison', params } },
          { label: t.timeline.crumb, link: { to: '/networks/$networkId/timeline', params } },
          { label: t.welcome.crumb, link: { to: '/networks/$networkId/welcome', params } },
        ]}
      />
      <Outlet />
    </>
  );
}
