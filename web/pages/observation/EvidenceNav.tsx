import { SubNav } from '../../components/index.ts';
import { useTexts } from '../../texts/index.tsx';

/** The pages on which an analyst works on the evidence of one wave. */
export function EvidenceNav({ waveId }: { waveId: string }) {
  const t = useTexts().observation;
  const params = { waveId };
  return (
    <SubNav
      label={t.nav}
      items={[
        { label: t.navInterviews, link: { to: '/waves/$waveId/interviews', params } },
        { label: t.navObservations, link: { to: '/waves/$waveId/observations', params } },
        { label: t.navDiscover, link: { to: '/waves/$waveId/discover', params } },
        {
          label: t.navSecondCoder,
          link: { to: '/waves/$waveId/second-coder', params, activeOptions: { exact: false } },
        },
        { label: t.navTopics, link: { to: '/waves/$waveId/topics', params } },
      ]}
    />
  );
}
