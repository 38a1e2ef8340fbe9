import { useState } from 'react';
import type { Walk } from '../Answering.tsx';
import { AskPage } from './AskPage.tsx';
import { ColleaguesPage, type Told } from './ColleaguesPage.tsx';

/** Asking colleagues, and following how far they are. What became of the last mail is told until one leaves. */
export function Colleagues(props: Walk & { isAsking: boolean; question: string | undefined }) {
  const [told, setTold] = useState<Told | null>(null);
  return props.isAsking ? (
    <AskPage {...props} onTold={setTold} />
  ) : (
    <ColleaguesPage {...props} told={told} onTold={setTold} />
  );
}
