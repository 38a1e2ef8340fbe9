import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Details, Loaded, PageHeading } from '../../components/index.ts';
import { welcomeQuery } from '../../queries/welcome.ts';
import { useTexts } from '../../texts/index.tsx';
import { NewcomersAlert } from './SendWelcomes.tsx';
import { WelcomeContents } from './WelcomeContents.tsx';
import { WelcomeReaders } from './WelcomeReaders.tsx';
import { WelcomeWordsForm } from './WelcomeWordsForm.tsx';

/** The welcome page for who keeps the network: write its words, see it as a member does, send it, see who has read it. */
export function KeepWelcomePage() {
  const t = useTexts().welcome;
  const { networkId } = useParams({ from: '/signed-in/networks/$networkId/welcome' });
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      <Loaded query={useQuery(welcomeQuery(networkId))}>
        {({ page, members }) => (
          <>
            <NewcomersAlert networkId={networkId} />
            <h2>{t.words}</h2>
            <p>{t.wordsHelp}</p>
            <WelcomeWordsForm networkId={networkId} page={page} />
            <Details summary={t.preview}>
              <div className="welcome-preview">
                <WelcomeContents page={page} level={3} />
              </div>
            </Details>
            <h2>{t.readers}</h2>
            <WelcomeReaders networkId={networkId} members={members} />
          </>
        )}
      </Loaded>
    </>
  );
}
