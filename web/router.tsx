/**
 * The pages. Add yours under its parent in one place:
 *
 *   const wavePage = createRoute({
 *     getParentRoute: () => networkLayout,
 *     path: 'waves/$waveId',
 *     component: lazyRouteComponent(() => import('./pages/wave/WavePage.tsx'), 'WavePage'),
 *     staticData: { crumb: (t) => t.wave.crumb },
 *   });
 *
 * and put it in the tree at the end of this file. What only signed-in users see hangs under `signedIn`.
 */
import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { isTheme, type Theme } from '../surveys/framework.ts';
import { LoadingState } from './components/Loaded.tsx';
import { ErrorPage } from './layout/ErrorPage.tsx';
import { Layout } from './layout/Layout.tsx';
import { NotFoundPage } from './layout/NotFoundPage.tsx';
import { NetworkCrumb } from './pages/network/NetworkCrumb.tsx';
import { editorSearch } from './pages/questionnaire/edit/editor-search.ts';
import { VersionCrumb } from './pages/questionnaire/version/VersionCrumb.tsx';
import { reportSearch } from './pages/report/report-views.ts';
import { rememberPage } from './pages/sign-in/return-to.ts';
import { WaveCrumb } from './pages/wave/WaveCrumb.tsx';
import { meQuery } from './queries/me.ts';
import type { Texts } from './texts/index.tsx';

type RouterContext = { queryClient: QueryClient };

const root = createRootRouteWithContext<RouterContext>()({
  component: Layout,
  notFoundComponent: NotFoundPage,
});

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/home/HomePage.tsx'), 'HomePage'),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: 'sign-in',
  component: lazyRouteComponent(() => import('./pages/sign-in/SignInPage.tsx'), 'SignInPage'),
});

const setUp = createRoute({
  getParentRoute: () => root,
  path: 'set-up',
  component: lazyRouteComponent(() => import('./pages/sign-in/SetUpPage.tsx'), 'SetUpPage'),
});

const mailbox = createRoute({
  getParentRoute: () => root,
  path: 'mailbox',
  component: lazyRouteComponent(() => import('./pages/sign-in/MailboxPage.tsx'), 'MailboxPage'),
});

/** Where a personal link leads: no account, the token in the fragment. Each step has an address, so that back works. */
const answerPage = createRoute({
  getParentRoute: () => root,
  path: 'answer',
  validateSearch: ({ step, question }): { step?: string; question?: string } => ({
    ...(typeof step === 'string' ? { step } : {}),
    ...(typeof question === 'string' ? { question } : {}),
  }),
  component: lazyRouteComponent(() => import('./pages/answer/AnswerPage.tsx'), 'AnswerPage'),
  staticData: { visitor: true },
});

/** A network for one of its members, by a personal link: no account, the token in the fragment. */
const memberLayout = createRoute({
  getParentRoute: () => root,
  path: 'member',
  component: lazyRouteComponent(() => import('./pages/member/MemberLayout.tsx'), 'MemberLayout'),
  staticData: { visitor: true },
});

const memberWelcomePage = createRoute({
  getParentRoute: () => memberLayout,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/member/MemberWelcomePage.tsx'), 'MemberWelcomePage'),
});

const memberPicturePage = createRoute({
  getParentRoute: () => memberLayout,
  path: 'picture',
  component: lazyRouteComponent(() => import('./pages/member/MemberPicturePage.tsx'), 'MemberPicturePage'),
});

const memberBottlenecksPage = createRoute({
  getParentRoute: () => memberLayout,
  path: 'bottlenecks',
  component: lazyRouteComponent(() => import('./pages/member/MemberBottlenecksPage.tsx'), 'MemberBottlenecksPage'),
});

const memberReportPage = createRoute({
  getParentRoute: () => memberLayout,
  path: 'report',
  component: lazyRouteComponent(() => import('./pages/member/MemberReportPage.tsx'), 'MemberReportPage'),
});

const memberActionsPage = createRoute({
  getParentRoute: () => memberLayout,
  path: 'actions',
  component: lazyRouteComponent(() => import('./pages/member/MemberActionsPage.tsx'), 'MemberActionsPage'),
});

/** Where a code or a QR code from the screen of a reflection session leads: no account, the code in the fragment. */
const sessionPage = createRoute({
  getParentRoute: () => root,
  path: 'session',
  component: lazyRouteComponent(() => import('./pages/reflection/phone/SessionPage.tsx'), 'SessionPage'),
  staticData: { visitor: true },
});

/** Everything under this needs a signed-in user; others are sent to sign in and come back afterwards. */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    if (await context.queryClient.ensureQueryData(meQuery)) return;
    rememberPage(location.href);
    throw redirect({ to: '/sign-in' });
  },
});

/** Everyone's own: how to sign in, and the programs that work on one's behalf. */
const keysPage = createRoute({
  getParentRoute: () => signedIn,
  path: 'signing-in',
  component: lazyRouteComponent(() => import('./pages/sign-in/keys/KeysPage.tsx'), 'KeysPage'),
  staticData: { crumb: (t) => t.keys.crumb },
});

const overviewPage = createRoute({
  getParentRoute: () => signedIn,
  path: 'overview',
  component: lazyRouteComponent(() => import('./pages/overview/OverviewPage.tsx'), 'OverviewPage'),
  staticData: { crumb: (t) => t.overview.crumb },
});

/** One network: its name, its sub-pages. */
const networkLayout = createRoute({
  getParentRoute: () => signedIn,
  path: 'networks/$networkId',
  component: lazyRouteComponent(() => import('./pages/network/NetworkLayout.tsx'), 'NetworkLayout'),
  staticData: { Crumb: NetworkCrumb },
});

const membersPage = createRoute({
  getParentRoute: () => networkLayout,
  path: 'members',
  component: lazyRouteComponent(() => import('./pages/membership/MembersPage.tsx'), 'MembersPage'),
  staticData: { crumb: (t) => t.membership.crumb },
});

const importMembersPage = createRoute({
  getParentRoute: () => networkLayout,
  path: 'members/import',
  component: lazyRouteComponent(() => import('./pages/membership/ImportMembersPage.tsx'), 'ImportMembersPage'),
  staticData: { crumb: (t) => t.membership.importCrumb },
});

const newWavePage = createRoute({
  getParentRoute: () => networkLayout,
  path: 'waves/new',
  component: lazyRouteComponent(() => import('./pages/wave/NewWavePage.tsx'), 'NewWavePage'),
  staticData: { crumb: (t) => t.wave.newCrumb },
});

/** One wave: its network, its sub-pages. */
const waveLayout = createRoute({
  getParentRoute: () => signedIn,
  path: 'waves/$waveId',
  component: lazyRouteComponent(() => import('./pages/wave/WaveLayout.tsx'), 'WaveLayout'),
  staticData: { Crumb: WaveCrumb },
});

const wavePage = createRoute({
  getParentRoute: () => waveLayout,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/wave/WavePage.tsx'), 'WavePage'),
});

const wavePlanPage = createRoute({
  getParentRoute: () => waveLayout,
  path: 'plan',
  component: lazyRouteComponent(() => import('./pages/wave/ChangeWavePage.tsx'), 'ChangeWavePage'),
  staticData: { crumb: (t) => t.wave.changeTitle },
});

const previewPage = createRoute({
  getParentRoute: () => waveLayout,
  path: 'preview',
  component: lazyRouteComponent(() => import('./pages/wave/PreviewPage.tsx'), 'PreviewPage'),
  staticData: { crumb: (t) => t.wave.previewCrumb },
});

const networkPage = createRoute({
  getParentRoute: () => networkLayout,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/network/NetworkPage.tsx'), 'NetworkPage'),
});

const agendaPage = createRoute({
  getParentRoute: () => networkLayout,
  path: 'agenda',
  validateSearch: (search): { owner?: string } => (typeof search.owner === 'string' ? { owner: search.owner } : {}),
  component: lazyRouteComponent(() => import('./pages/agenda/AgendaPage.tsx'), 'AgendaPage'),
  staticData: { crumb: (t) => t.agenda.crumb },
});

const bottlenecksPage = createRoute({
  getParentRoute: () => networkLayout,
  path: 'bottlenecks',
  component: lazyRouteComponent(() => import('./pages/bottleneck/BottlenecksPage.tsx'), 'BottlenecksPage'),
  staticData: { crumb: (t) => t.bottleneck.crumb },
});

const keepWelcomePage = createRoute({
  getParentRoute: () => networkLayout,
  path: 'welcome',
  component: lazyRouteComponent(() => import('./pages/welcome/KeepWelcomePage.tsx'), 'KeepWelcomePage'),
  staticData: { crumb: (t) => t.welcome.crumb },
});

const comparisonPage = createRoute({
  getParentRoute: () => networkLayout,
  path: 'comparison',
  validateSearch: ({ from, to }): { from?: string; to?: string } =>
    typeof from === 'string' && typeof to === 'string' ? { from, to } : {},
  component: lazyRouteComponent(() => import('./pages/comparison/ComparisonPage.tsx'), 'ComparisonPage'),
  staticData: { crumb: (t) => t.comparison.crumb },
});

const timelinePage = createRoute({
  getParentRoute: () => networkLayout,
  path: 'timeline',
  component: lazyRouteComponent(() => import('./pages/timeline/TimelinePage.tsx'), 'TimelinePage'),
  staticData: { crumb: (t) => t.timeline.crumb },
});

const reflectionPage = createRoute({
  getParentRoute: () => waveLayout,
  path: 'reflection',
  component: lazyRouteComponent(() => import('./pages/reflection/prepare/ReflectionPage.tsx'), 'ReflectionPage'),
  staticData: { crumb: (t) => t.reflection.crumb },
});

const prepareSessionPage = createRoute({
  getParentRoute: () => waveLayout,
  path: 'reflection/$sessionId',
  component: lazyRouteComponent(() => import('./pages/reflection/prepare/PreparePage.tsx'), 'PreparePage'),
  staticData: { crumb: (t) => t.session.crumb },
});

/** For the projector: which step the room is at is on the server, so that it survives a reload and another laptop. */
const roomPage = createRoute({
  getParentRoute: () => signedIn,
  path: 'waves/$waveId/reflection/$sessionId/room',
  validateSearch: ({ show }): { show?: 'code' } => (show === 'code' ? { show } : {}),
  component: lazyRouteComponent(() => import('./pages/reflection/room/RoomPage.tsx'), 'RoomPage'),
  staticData: { bare: true },
});

const observationsPage = createRoute({
  getParentRoute: () => waveLayout,
  path: 'observations',
  component: lazyRouteComponent(() => import('./pages/observation/ObservationsPage.tsx'), 'ObservationsPage'),
  staticData: { crumb: (t) => t.observation.crumb },
});

/** One observation at a time; which one is in the address, so that it survives a reload. */
const codingRoomPage = createRoute({
  getParentRoute: () => signedIn,
  path: 'waves/$waveId/coding',
  validateSearch: ({ observation }): { observation?: string } =>
    typeof observation === 'string' ? { observation } : {},
  component: lazyRouteComponent(() => import('./pages/observation/room/CodingRoomPage.tsx'), 'CodingRoomPage'),
  staticData: { bare: true },
});

const discoverPage = createRoute({
  getParentRoute: () => waveLayout,
  path: 'discover',
  component: lazyRouteComponent(() => import('./pages/observation/discover/DiscoverPage.tsx'), 'DiscoverPage'),
  staticData: { crumb: (t) => t.coding.discoverCrumb },
});

const secondCoderPage = createRoute({
  getParentRoute: () => waveLayout,
  path: 'second-coder',
  component: lazyRouteComponent(
    () => import('./pages/observation/second-coder/SecondCoderPage.tsx'),
    'SecondCoderPage',
  ),
  staticData: { crumb: (t) => t.coding.secondCrumb },
});

const samplePage = createRoute({
  getParentRoute: () => waveLayout,
  path: 'second-coder/$sampleId',
  component: lazyRouteComponent(() => import('./pages/observation/second-coder/SamplePage.tsx'), 'SamplePage'),
  staticData: { crumb: (t) => t.coding.sampleTitle },
});

const codebookPage = createRoute({
  getParentRoute: () => signedIn,
  path: 'codebook',
  component: lazyRouteComponent(() => import('./pages/codebook/CodebookPage.tsx'), 'CodebookPage'),
  staticData: { crumb: (t) => t.codebook.crumb },
});

const interviewsPage = createRoute({
  getParentRoute: () => waveLayout,
  path: 'interviews',
  component: lazyRouteComponent(() => import('./pages/observation/InterviewsPage.tsx'), 'InterviewsPage'),
  staticData: { crumb: (t) => t.observation.interviewsCrumb },
});

const interviewPage = createRoute({
  getParentRoute: () => waveLayout,
  path: 'interviews/$interviewId',
  component: lazyRouteComponent(() => import('./pages/observation/InterviewPage.tsx'), 'InterviewPage'),
  staticData: { crumb: (t) => t.observation.interviewCrumb },
});

const topicsPage = createRoute({
  getParentRoute: () => waveLayout,
  path: 'topics',
  component: lazyRouteComponent(() => import('./pages/observation/TopicsPage.tsx'), 'TopicsPage'),
  staticData: { crumb: (t) => t.observation.topicsCrumb },
});

/** The report: which part of it is open is in the address. */
const reportPage = createRoute({
  getParentRoute: () => waveLayout,
  path: 'report',
  validateSearch: reportSearch,
  component: lazyRouteComponent(() => import('./pages/report/ReportPage.tsx'), 'ReportPage'),
  staticData: { crumb: (t) => t.report.crumb },
});

const recommendationsPage = createRoute({
  getParentRoute: () => networkLayout,
  path: 'recommendations',
  component: lazyRouteComponent(() => import('./pages/recommendation/RecommendationsPage.tsx'), 'RecommendationsPage'),
  staticData: { crumb: (t) => t.recommendation.crumb },
});

const picturePage = createRoute({
  getParentRoute: () => waveLayout,
  path: 'picture',
  component: lazyRouteComponent(() => import('./pages/picture/PicturePage.tsx'), 'PicturePage'),
  staticData: { crumb: (t) => t.picture.crumb },
});

const relationsPage = createRoute({
  getParentRoute: () => waveLayout,
  path: 'relations',
  component: lazyRouteComponent(() => import('./pages/relations/RelationsPage.tsx'), 'RelationsPage'),
  staticData: { crumb: (t) => t.relations.crumb },
});

/** The questionnaire room: what everything below it hangs under in the breadcrumbs. */
const questionnaireRoom = createRoute({
  getParentRoute: () => signedIn,
  path: 'questionnaires',
  staticData: { crumb: (t) => t.questionnaire.crumb },
});

const questionnairesPage = createRoute({
  getParentRoute: () => questionnaireRoom,
  path: '/',
  component: lazyRouteComponent(
    () => import('./pages/questionnaire/room/QuestionnairesPage.tsx'),
    'QuestionnairesPage',
  ),
});

const itemBankPage = createRoute({
  getParentRoute: () => questionnaireRoom,
  path: 'items',
  validateSearch: ({ text, theme }): { text?: string; theme?: Theme } => ({
    ...(typeof text === 'string' ? { text } : {}),
    ...(isTheme(theme) ? { theme } : {}),
  }),
  component: lazyRouteComponent(() => import('./pages/questionnaire/bank/ItemBankPage.tsx'), 'ItemBankPage'),
  staticData: { crumb: (t) => t.questionnaire.bankPage.crumb },
});

const importQuestionnairePage = createRoute({
  getParentRoute: () => questionnaireRoom,
  path: 'import',
  component: lazyRouteComponent(() => import('./pages/questionnaire/import/ImportPage.tsx'), 'ImportPage'),
  staticData: { crumb: (t) => t.questionnaire.importPage.crumb },
});

const versionPage = createRoute({
  getParentRoute: () => questionnaireRoom,
  path: '$code/versions/$number',
  component: lazyRouteComponent(() => import('./pages/questionnaire/version/VersionPage.tsx'), 'VersionPage'),
  staticData: { Crumb: VersionCrumb },
});

const versionPreviewPage = createRoute({
  getParentRoute: () => questionnaireRoom,
  path: '$code/versions/$number/preview',
  component: lazyRouteComponent(
    () => import('./pages/questionnaire/version/VersionPreviewPage.tsx'),
    'VersionPreviewPage',
  ),
  staticData: { crumb: (t) => t.questionnaire.versionPage.previewCrumb },
});

const compareVersionsPage = createRoute({
  getParentRoute: () => questionnaireRoom,
  path: '$code/compare',
  validateSearch: ({ from, to }): { from?: number; to?: number } =>
    Number.isInteger(from) && Number.isInteger(to) ? { from: Number(from), to: Number(to) } : {},
  component: lazyRouteComponent(() => import('./pages/questionnaire/compare/ComparePage.tsx'), 'ComparePage'),
  staticData: { crumb: (t) => t.questionnaire.comparePage.crumb },
});

const publishPage = createRoute({
  getParentRoute: () => questionnaireRoom,
  path: 'drafts/$draftId/publish',
  component: lazyRouteComponent(() => import('./pages/questionnaire/publish/PublishPage.tsx'), 'PublishPage'),
  staticData: { crumb: (t) => t.questionnaire.publishPage.crumb },
});

/** What is open in the editor is in the address, so that it survives a reload. */
const questionnaireEditPage = createRoute({
  getParentRoute: () => questionnaireRoom,
  path: 'drafts/$draftId',
  validateSearch: editorSearch,
  component: lazyRouteComponent(() => import('./pages/questionnaire/edit/EditPage.tsx'), 'EditPage'),
  staticData: { crumb: (t) => t.questionnaireEdit.crumb },
});

const routeTree = root.addChildren([
  home,
  signIn,
  answerPage,
  memberLayout.addChildren([
    memberWelcomePage,
    memberPicturePage,
    memberReportPage,
    memberActionsPage,
    memberBottlenecksPage,
  ]),
  sessionPage,
  setUp,
  mailbox,
  signedIn.addChildren([
    keysPage,
    overviewPage,
    networkLayout.addChildren([
      networkPage,
      membersPage,
      importMembersPage,
      newWavePage,
      agendaPage,
      bottlenecksPage,
      keepWelcomePage,
      recommendationsPage,
      comparisonPage,
      timelinePage,
    ]),
    waveLayout.addChildren([
      wavePage,
      wavePlanPage,
      previewPage,
      interviewsPage,
      interviewPage,
      observationsPage,
      discoverPage,
      secondCoderPage,
      samplePage,
      topicsPage,
      picturePage,
      reportPage,
      relationsPage,
      reflectionPage,
      prepareSessionPage,
    ]),
    roomPage,
    codingRoomPage,
    codebookPage,
    questionnaireRoom.addChildren([
      questionnairesPage,
      itemBankPage,
      importQuestionnairePage,
      versionPage,
      versionPreviewPage,
      compareVersionsPage,
      publishPage,
      questionnaireEditPage,
    ]),
  ]),
]);

export const makeRouter = (queryClient: QueryClient) =>
  createRouter({
    routeTree,
    context: { queryClient },
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
    defaultPendingComponent: LoadingState,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
  interface StaticDataRouteOption {
    /** How this page is called in the breadcrumbs; without a crumb it is not in them. */
    crumb?: (texts: Texts) => string;
    /** The same for a name that must be asked for: `({ params }) => useQuery(networkQuery(params.networkId)).data?.name`. */
    Crumb?: ComponentType<{ params: Record<string, string> }>;
    /** For whoever has no account: the header has no way to sign in, and leads nowhere. */
    visitor?: true;
    /** The page fills the window by itself: no header, no footer. */
    bare?: true;
  }
}
