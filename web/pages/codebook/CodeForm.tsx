import { isTheme, themeCodes } from '../../../surveys/framework.ts';
import { Form, FormButtons, Select, TextArea, TextField } from '../../components/index.ts';
import type { CodeWords } from '../../queries/codebook.ts';
import { useTexts } from '../../texts/index.tsx';

type Props = {
  label: string;
  start: Partial<CodeWords>;
  problem: Error | null;
  busy: boolean;
  submit: string;
  onSubmit: (made: { words: CodeWords; why: string }) => void;
  onCancel: () => void;
};

const languages = ['nl', 'en'] as const;

/** What an improvement theme is called and what belongs to it, in both languages, and why it is added or changed. */
export function CodeForm({ label, start, problem, busy, submit, onSubmit, onCancel }: Props) {
  const t = useTexts();
  const words = t.codebook;
  const read = (values: FormData) => {
    const text = (name: string) => String(values.get(name) ?? '').trim();
    const both = (name: string) => ({ nl: text(`words.${name}.nl`), en: text(`words.${name}.en`) });
    const list = (name: string) =>
      text(name)
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== '');
    const theme = text('words.theme');
    onSubmit({
      words: {
        theme: isTheme(theme) ? theme : themeCodes[0],
        label: both('label'),
        definition: both('definition'),
        example: both('example'),
        keywords: { nl: list('words.keywords.nl'), en: list('words.keywords.en') },
      },
      why: text('why'),
    });
  };
  return (
    <Form problem={problem} onSubmit={read} label={label}>
      <Select
        name="words.theme"
        label={words.theme}
        defaultValue={start.theme ?? themeCodes[0]}
        options={themeCodes.map((value) => ({ value, label: t.common.themes[value] }))}
      />
      {languages.map((language) => (
        <fieldset key={language} className="codebook-language">
          <legend>{words.inLanguage[language]}</legend>
          <TextField name={`words.label.${language}`} label={words.label} defaultValue={start.label?.[language]} />
          <TextArea
            name={`words.definition.${language}`}
            label={words.definition}
            defaultValue={start.definition?.[language]}
            rows={2}
          />
          <TextArea
            name={`words.example.${language}`}
            label={words.example}
            description={words.exampleHelp}
            defaultValue={start.example?.[language]}
            rows={2}
          />
          <TextField
            name={`words.keywords.${language}`}
            label={words.keywords}
            description={words.keywordsHelp}
            optional
            defaultValue={start.keywords?.[language].join(', ')}
          />
        </fieldset>
      ))}
      <TextField name="why" label={words.why} description={words.whyHelp} />
      <FormButtons submit={submit} busy={busy} onCancel={onCancel} />
    </Form>
  );
}
