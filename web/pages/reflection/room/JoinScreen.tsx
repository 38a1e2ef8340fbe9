import { Button, PageHeading } from '../../../components/index.ts';
import type { ReflectionSession } from '../../../queries/reflection-sessions.ts';
import { useFormat, useTexts } from '../../../texts/index.tsx';
import { QrCode } from './QrCode.tsx';
import { spaced } from './spaced.ts';

type Props = { session: ReflectionSession; onGo: () => void; onNewCode: () => void };

/** The code and the address, large enough for the back of the room, with what is promised. */
export function JoinScreen({ session, onGo, onNewCode }: Props) {
  const t = useTexts().session;
  const format = useFormat();
  const { joinCode, joined, minimum, position } = session;
  const url = joinCode && `${window.location.origin}/session#${joinCode.code}`;
  return (
    <section className="room__join">
      <div className="room__join-words">
        <PageHeading title={t.join.title} />
        {joinCode ? (
          <>
            <p>{t.join.goTo}</p>
            <p className="room__address">{window.location.host}/session</p>
            <p>{t.join.code}</p>
            <p className="room__code">
              <span aria-hidden="true">{spaced(joinCode.code)}</span>
              <span className="visually-hidden">{t.join.spoken([...joinCode.code].join(' '))}</span>
            </p>
            <p>{t.join.scan}</p>
          </>
        ) : (
          <p>{t.join.none}</p>
        )}
        <p className="room__join-promise">{t.join.promise(minimum)}</p>
        <p role="status" className="room__joined">
          {t.room.joined(joined)}
        </p>
        <div className="room__buttons">
          <Button onClick={onGo}>{position === 0 ? t.join.go : t.join.back}</Button>
          <Button kind="secondary" onClick={onNewCode}>
            {t.room.newCode}
          </Button>
          {joinCode && <span>{t.join.until(format.time(joinCode.expiresAt))}</span>}
        </div>
        <p className="small">{t.room.newCodeHelp}</p>
      </div>
      {url && <QrCode text={url} label={t.join.qr(url)} />}
    </section>
  );
}
