import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type ButtonKind, LinkButton } from '../../components/index.ts';

type AnswerLinkProps = {
  /** Where to: the name of a page of questions, `review`, `decline`; nothing is the first page. */
  step?: string;
  /** The question on that page to go to. */
  question?: string;
  kind?: ButtonKind;
  children: ReactNode;
};

/** Goes to another step; the personal link stays in the address. */
export function AnswerLink({ step, question, kind, children }: AnswerLinkProps) {
  const { hash } = useLocation();
  const search = { ...(step === undefined ? {} : { step }), ...(question === undefined ? {} : { question }) };
  return (
    <LinkButton to="/answer" search={search} hash={hash} kind={kind} preload={false}>
      {children}
    </LinkButton>
  );
}
