import type { DraftText } from '../../../../../surveys/index.ts';
import { FieldGroup } from '../../../../components/index.ts';
import { useTexts } from '../../../../texts/index.tsx';
import { type DraftLanguage, draftLanguages } from '../operations/set-text.ts';
import { useEditor } from '../useEditing.ts';

type BilingualProps = {
  /** Tells the fields of one form apart. */
  name: string;
  label: string;
  description?: string;
  optional?: boolean;
  rows?: number;
  text: DraftText | undefined;
  onChange: (language: DraftLanguage, words: string) => void;
  /** Both texts were left. */
  onLeave?: () => void;
};

/** The same words in Dutch and English, beside each other where there is room. */
export function Bilingual(props: BilingualProps) {
  const { name, label, description, optional = false, rows = 3, text, onChange, onLeave } = props;
  const t = useTexts().questionnaireEdit;
  const { seal } = useEditor();
  return (
    <FieldGroup name={name} label={label} description={description} optional={optional}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only hears that its fields were left */}
      <div
        className="bilingual"
        onBlur={({ currentTarget, relatedTarget }) => {
          seal();
          if (!currentTarget.contains(relatedTarget)) onLeave?.();
        }}
      >
        {draftLanguages.map((language) => (
          <label key={language} className="bilingual__part">
            {t.languages[language]}
            <textarea
              name={`${name}-${language}`}
              className="input input--area"
              aria-label={t.form.inLanguage(label, t.languages[language])}
              lang={language}
              rows={rows}
              value={text?.[language] ?? ''}
              onChange={({ target }) => onChange(language, target.value)}
            />
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
