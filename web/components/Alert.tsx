import type { ReactNode } from 'react';
import { useTexts } from '../texts/index.tsx';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { useProblemText } from './useProblemText.ts';

export type Tone = 'info' | 'ok' | 'warning' | 'error';

/** An error interrupts, a success waits its turn; what stood there from the start is not announced. */
const roleOf = { info: undefined, ok: 'status', warning: undefined, error: 'alert' } as const;

export function Alert(props: { tone?: Tone; title?: string; children?: ReactNode }) {
  const { tone = 'info', title, children } = props;
  const t = useTexts().common;
  return (
    <div className={`alert alert--${tone}`} role={roleOf[tone]}>
      <Icon name={tone} className="alert__icon" />
      <div className="alert__body">
        <p className="alert__title">
          <span className={title ? 'visually-hidden' : ''}>
            {t.tone[tone]}
            {title ? ': ' : ''}
          </span>
          {title}
        </p>
        {children}
      </div>
    </div>
  );
}

/** What went wrong with a call, in the API's words, and a way to try again. */
export function ProblemAlert(props: { problem: Error; onRetry?: () => void }) {
  const t = useTexts().common;
  const { title, detail } = useProblemText(props.problem);
  return (
    <Alert tone="error" title={title}>
      <p>{detail}</p>
      {props.onRetry && (
        <Button kind="secondary" onClick={props.onRetry}>
          {t.tryAgain}
        </Button>
      )}
    </Alert>
  );
}
