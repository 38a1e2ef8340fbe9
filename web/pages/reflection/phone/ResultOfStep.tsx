import type { MySession } from '../../../queries/my-session.ts';
import { useTexts } from '../../../texts/index.tsx';
import { barsOfRecognition } from '../bars-of.ts';
import { CountBars } from '../CountBars.tsx';

/** What the room thinks of this theme, once that may be shown; of the other steps the screen in the room tells. */
export function ResultOfStep({ session }: { session: MySession }) {
  const t = useTexts();
  const { result } = session;
  if (result?.kind !== 'theme') return null;
  const own = t.participant.result;
  return (
    <section className="phone__result" aria-labelledby="phone-result">
      <h2 id="phone-result">{own.title}</h2>
      {result.shown === null ? (
        <p>{own.from(session.minimum)}</p>
      ) : (
        <CountBars bars={barsOfRecognition(result.shown, t.session.words.recognition)} unit={own.answered} />
      )}
    </section>
  );
}
