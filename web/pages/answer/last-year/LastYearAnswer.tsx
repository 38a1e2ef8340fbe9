import { Button, ButtonGroup } from '../../../components/index.ts';
import { useTexts } from '../../../texts/index.tsx';
import './last-year.css';

type LastYearAnswerProps = {
  /** The wave before. */
  label: string;
  /** What the organisation wrote then. */
  text: string;
  /** Why it takes care to read it beside this year's question. */
  changed: string | null;
  question: string;
  /** What stands in the field now. */
  given: unknown;
  /** Puts a text into the field. */
  onFill: (text: string) => void;
  /** Puts the cursor into the field. */
  onEdit: () => void;
};

/**
 * What the organisation wrote last year, between an open question and its field: still true, to be rewritten, or left
 * for something new. It never overwrites what was written this year.
 */
export function LastYearAnswer(props: LastYearAnswerProps) {
  const { label, text, changed, question, given, onFill, onEdit } = props;
  const t = useTexts().answer.lastYear;
  const written = typeof given === 'string' ? given : '';
  const state = written.trim() === '' ? 'open' : isSameText(written, text) ? 'taken' : 'other';
  const about = <span className="visually-hidden">: {question}</span>;
  const rewrite = () => {
    if (state === 'open') onFill(text);
    onEdit();
  };
  return (
    <div className="last-year">
      <p className="last-year__when">{t.when(label)}</p>
      <blockquote className="last-year__text">{text}</blockquote>
      {changed !== null && <p className="last-year__note">{t.changed(changed)}</p>}
      <p className="last-year__note" role="status">
        {t.state[state]}
      </p>
      {state !== 'other' && (
        <ButtonGroup>
          {state === 'open' ? (
            <Button kind="secondary" onClick={() => onFill(text)}>
              {t.stillTrue}
              {about}
            </Button>
          ) : (
            <Button kind="secondary" onClick={() => onFill('')}>
              {t.takeBack}
              {about}
            </Button>
          )}
          <Button kind="secondary" onClick={rewrite}>
            {t.rewrite}
            {about}
          </Button>
        </ButtonGroup>
      )}
    </div>
  );
}

/** White space at the ends and other line ends make no other text. */
const isSameText = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (text: string): string => text.split(/\s+/).filter(Boolean).join(' ');
