import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { FollowSession } from './FollowSession.tsx';
import { JoinPage } from './JoinPage.tsx';
import { type Kept, readKept, writeKept } from './kept.ts';
import { codeOf, isSameCode } from './session-code.ts';
import './phone.css';

/** Where a participant takes part: no account, a code from the screen in the room, and then step by step together. */
export function SessionPage() {
  const { hash } = useLocation();
  const fromAddress = codeOf(hash);
  const [kept, setKept] = useState<Kept | null>(readKept);
  const [isGone, setGone] = useState(false);
  const keep = (next: Kept | null, gone = false) => {
    writeKept(next);
    setKept(next);
    setGone(gone);
  };
  if (kept === null) return <JoinPage code={fromAddress} isGone={isGone} onJoined={keep} />;
  return (
    <FollowSession
      key={kept.token}
      kept={kept}
      // Scanned anew: perhaps the session of this afternoon, while the one of this morning is closed.
      hasOtherCode={fromAddress !== '' && !isSameCode(fromAddress, kept.code)}
      onBegin={() => keep({ ...(readKept() ?? kept), hasBegun: true })}
      onLeave={(gone) => keep(null, gone)}
    />
  );
}
