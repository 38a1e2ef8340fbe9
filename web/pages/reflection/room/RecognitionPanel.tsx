import type { ReflectionSession, ResultOf } from '../../../queries/reflection-sessions.ts';
import { useTexts } from '../../../texts/index.tsx';
import { barsOfRecognition } from '../bars-of.ts';
import { CountBars } from '../CountBars.tsx';

type Props = { session: ReflectionSession; result: ResultOf<'theme'> | undefined };

/** Whether the room recognises this theme, from the promised number on, and what was said with it. */
export function RecognitionPanel({ session, result }: Props) {
  const t = useTexts().session;
  return (
    <section className="room__recognition" aria-labelledby="recognition">
      <h2 id="recognition">{t.room.recognition}</h2>
      {result?.shown ? (
        <CountBars bars={barsOfRecognition(result.shown, t.words.recognition)} unit={t.room.answers} />
      ) : (
        <p>{t.room.from(session.minimum)}</p>
      )}
      {result?.onPaper && <p className="small">{t.room.onPaper}</p>}
      {result && result.remarks.length > 0 && (
        <>
          <h3>{t.room.remarks}</h3>
          <ul className="room__remarks">
            {result.remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
