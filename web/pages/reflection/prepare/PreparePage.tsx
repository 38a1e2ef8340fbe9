import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Loaded, PageHeading } from '../../../components/index.ts';
import { pictureQuery } from '../../../queries/pictures.ts';
import { possibleStepsQuery, reflectionSessionQuery } from '../../../queries/reflection-sessions.ts';
import { useTexts } from '../../../texts/index.tsx';
import { OpenSession } from './OpenSession.tsx';
import { RulesForm } from './RulesForm.tsx';
import { StepsEditor } from './StepsEditor.tsx';
import './prepare.css';

/** Which steps, in which order, with what in them; what is promised; and then the door. */
export function PreparePage() {
  const t = useTexts().session.prepare;
  const { waveId, sessionId } = useParams({ from: '/signed-in/waves/$waveId/reflection/$sessionId' });
  const sessionNow = useQuery(reflectionSessionQuery(sessionId));
  const pictureNow = useQuery(pictureQuery(waveId));
  const possibleNow = useQuery(possibleStepsQuery(sessionId));
  return (
    <Loaded query={pictureNow}>
      {({ picture }) => (
        <Loaded query={sessionNow}>
          {(session) => (
            <>
              <PageHeading above={`${picture.network} – ${picture.label}`} title={t.title} lead={t.lead} />
              <Loaded query={possibleNow}>
                {({ steps }) => <StepsEditor session={session} picture={picture} possible={steps} />}
              </Loaded>
              <RulesForm session={session} />
              <OpenSession session={session} />
            </>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}
