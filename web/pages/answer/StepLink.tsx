import { useLocation, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button, type ButtonKind, LinkButton } from '../../components/index.ts';

/** Where to: the name of a page of questions, `review`, `decline`; nothing is the first page. */
type Target = {
  step?: string | undefined;
  /** The question on that page to go to. */
  question?: string | undefined;
};

const searchOf = ({ step, question }: Target) => ({
  ...(step === undefined ? {} : { step }),
  ...(question === undefined ? {} : { question }),
});

/** Goes to something to look at or change; the personal link stays in the address. */
export function StepLink({ children, ...target }: Target & { children: ReactNode }) {
  const { hash } = useLocation();
  return (
    <LinkButton to="/answer" search={searchOf(target)} hash={hash} kind="link" preload={false}>
      {children}
    </LinkButton>
  );
}

/** Goes on to another step, or back. */
export function StepButton({ kind, children, ...target }: Target & { kind?: ButtonKind; children: ReactNode }) {
  const { hash } = useLocation();
  const navigate = useNavigate();
  return (
    <Button kind={kind} onClick={() => void navigate({ to: '/answer', search: searchOf(target), hash })}>
      {children}
    </Button>
  );
}
