import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { DemoBanner, LoadingState, PageHeading, ProblemAlert, SubNav } from '../../components/index.ts';
import { type MyMembership, myMembershipQuery } from '../../queries/my-membership.ts';
import { ProblemError } from '../../queries/problem.ts';
import { useLanguage, useTexts } from '../../texts/index.tsx';
import { MissingLink } from '../answer/LinkProblem.tsx';
import { useToken } from '../answer/useToken.ts';

/** What the pages of a member share: its personal link, which stays in the address, and the way from one to the other. */
export function MemberLayout() {
  const { answer, welcome, bottleneck, picture, report, actionMails } = useTexts();
  const token = useToken();
  const query = useQuery({ ...myMembershipQuery(token), enabled: token !== '' });
  useTheirLanguage(query.data);
  if (token === '') return <MissingLink />;
  if (query.error instanceof ProblemError && !query.data) {
    const { title, detail } = query.error.problem;
    return <PageHeading title={title} lead={detail} />;
  }
  if (query.isError && !query.data) return <ProblemAlert problem={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState>{answer.loading}</LoadingState>;
  return (
    <>
      {query.data.demo && <DemoBanner />}
      <SubNav
        label={welcome.menu}
        items={[
          { label: welcome.crumb, link: { to: '/member', hash: token, preload: false } },
          { label: picture.crumb, link: { to: '/member/picture', hash: token, preload: false } },
          { label: report.crumb, link: { to: '/member/report', hash: token, preload: false } },
          { label: actionMails.mine.crumb, link: { to: '/member/actions', hash: token, preload: false } },
          { label: bottleneck.mine.crumb, link: { to: '/member/bottlenecks', hash: token, preload: false } },
        ]}
      />
      <Outlet key={token} />
    </>
  );
}

/** Begins in the language of the contact; whoever chooses another keeps that. */
function useTheirLanguage(mine: MyMembership | undefined): void {
  const { language, choose } = useLanguage();
  const isKnown = useRef(false);
  const locale = mine?.locale;
  useEffect(() => {
    if (isKnown.current || locale === undefined) return;
    isKnown.current = true;
    if (language !== locale) void choose(locale);
  }, [language, choose, locale]);
}
