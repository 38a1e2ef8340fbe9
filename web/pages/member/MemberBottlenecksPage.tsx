import { useQuery } from '@tanstack/react-query';
import { Loaded, PageHeading } from '../../components/index.ts';
import { myBottlenecksQuery, myMembershipQuery } from '../../queries/my-membership.ts';
import { useTexts } from '../../texts/index.tsx';
import { useToken } from '../answer/useToken.ts';
import { BringInSection } from './BringInSection.tsx';
import { MyBottleneckCard } from './MyBottleneckCard.tsx';
import '../bottleneck/bottleneck.css';

/** What a member brings in from practice, and what became of it. */
export function MemberBottlenecksPage() {
  const t = useTexts().bottleneck.mine;
  const token = useToken();
  const network = useQuery(myMembershipQuery(token)).data?.page.network ?? '';
  return (
    <>
      <PageHeading title={t.title} lead={t.lead(network)} />
      <Loaded query={useQuery(myBottlenecksQuery(token))}>
        {({ bottlenecks, left }) => (
          <>
            <BringInSection token={token} left={left} />
            <h2>{t.listTitle}</h2>
            {bottlenecks.length === 0 ? (
              <p>{t.empty}</p>
            ) : (
              <div className="bottleneck-list">
                {bottlenecks.map((one) => (
                  <MyBottleneckCard key={one.id} token={token} bottleneck={one} />
                ))}
              </div>
            )}
          </>
        )}
      </Loaded>
    </>
  );
}
