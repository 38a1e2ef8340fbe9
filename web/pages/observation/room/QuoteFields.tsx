import { Alert, Checkbox, TextArea } from '../../../components/index.ts';
import { useTexts } from '../../../texts/index.tsx';
import { recognisable } from '../text/recognisable.ts';

type Props = {
  quote: string | null;
  /** What the wording starts from. */
  text: string;
  organisations: string[];
  onChange: (quote: string | null) => void;
};

/** Approves a wording for the network, with a warning when someone may still be recognised in it. */
export function QuoteFields({ quote, text, organisations, onChange }: Props) {
  const t = useTexts();
  const found = quote === null ? [] : recognisable(quote, organisations);
  return (
    <>
      <Checkbox
        name="quoted"
        label={
          <>
            {t.observation.quoteAllow}{' '}
            <span className="coding-key" aria-hidden="true">
              Q
            </span>
          </>
        }
        checked={quote !== null}
        onChange={(event) => onChange(event.target.checked ? text : null)}
      />
      {quote !== null && (
        <>
          <TextArea
            name="quote"
            label={t.observation.quoteText}
            description={t.observation.quoteHelp}
            value={quote}
            onChange={(event) => onChange(event.target.value)}
            maxLength={500}
            rows={3}
          />
          <div role="status">
            {found.length > 0 && (
              <Alert tone="warning">
                <p>{t.coding.recognisable}</p>
                <ul>
                  {found.map((one) => (
                    <li key={one.found}>{t.coding.recognised[one.kind](one.found)}</li>
                  ))}
                </ul>
              </Alert>
            )}
          </div>
        </>
      )}
    </>
  );
}
