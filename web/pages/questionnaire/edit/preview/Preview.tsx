import { useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '../../../../components/index.ts';
import { type Language, languages, useLanguage, useTexts } from '../../../../texts/index.tsx';
import type { Answers } from '../../../answer/draft/answers.ts';
import { PartProgress, usePartTitle } from '../../../answer/questionnaire/PartHeading.tsx';
import { type Part, partsOf } from '../../../answer/questionnaire/parts.ts';
import { Questionnaire } from '../../../answer/questionnaire/Questionnaire.tsx';
import { findElement, findPage } from '../operations/elements.ts';
import { previewVersion } from '../operations/preview-version.ts';
import { useEditor } from '../useEditing.ts';
import { useIsWide } from '../useIsWide.ts';
import { useLate } from './useLate.ts';

/** The page that is open, as a member sees it: in both languages, and as narrow as a phone. */
export function Preview({ canBeWide, given, onGiven }: Given & { canBeWide: boolean }) {
  const { common, questionnaireEdit } = useTexts();
  const t = questionnaireEdit.preview;
  const { draft, selected } = useEditor();
  const [language, setLanguage] = useState<Language>(useLanguage().language);
  const isWide = useIsWide('60rem');
  const [width, setWidth] = useState<'phone' | 'wide'>(canBeWide && isWide ? 'wide' : 'phone');
  const { words, members } = t;
  const shown = useLate(draft);
  const version = useMemo(
    () => previewVersion(shown, { words: { nl: words, en: words }, members }),
    [shown, words, members],
  );
  const parts = useMemo(() => partsOf(version), [version]);
  const wanted = selected === null ? null : pageOf(draft, selected);
  const [page, setPage] = useState(wanted ?? parts[0]?.name ?? '');
  useEffect(() => {
    if (wanted !== null) setPage(wanted);
  }, [wanted]);
  const part = parts.find(({ name }) => name === page) ?? parts[0];

  return (
    <section className="preview" aria-label={t.title}>
      <div className="preview__tools">
        <Choice
          label={t.language}
          value={language}
          choices={languages.map((value) => ({ value, label: common.languageNames[value] }))}
          onChange={setLanguage}
        />
        {canBeWide && isWide && (
          <Choice
            label={t.width}
            value={width}
            choices={[
              { value: 'phone', label: t.phone },
              { value: 'wide', label: t.wide },
            ]}
            onChange={setWidth}
          />
        )}
        {parts.length > 0 && (
          <div className="preview__page">
            <label htmlFor="preview-page">{t.page}</label>
            <select
              id="preview-page"
              className="input input--select"
              value={part?.name}
              onChange={({ target }) => setPage(target.value)}
            >
              {parts.map(({ name, title }) => (
                <option key={name} value={name}>
                  {title[language]}
                </option>
              ))}
            </select>
          </div>
        )}
      </div>
      <p className="small">{t.lead}</p>
      <div className={`preview__frame preview__frame--${width}`}>
        {!part && <p>{t.empty}</p>}
        {part && (
          <Shown
            key={`${language} ${part.name}`}
            parts={parts}
            part={part}
            version={version}
            language={language}
            onPage={setPage}
            given={given}
            onGiven={onGiven}
          />
        )}
      </div>
    </section>
  );
}

const pageOf = (draft: Parameters<typeof findPage>[0], name: string): string | null =>
  findPage(draft, name)?.name ?? findElement(draft, name)?.place.page ?? null;

type ShownProps = {
  parts: Part[];
  part: Part;
  version: ReturnType<typeof previewVersion>;
  language: Language;
  onPage: (page: string) => void;
} & Given;

/** What was filled in to try it out: it lasts over pages, languages and changes of the questionnaire. */
export type Given = { given: Answers; onGiven: (answers: Answers) => void };

function Shown({ parts, part, version, language, given, onGiven, onPage }: ShownProps) {
  const { preview: t } = useTexts().questionnaireEdit;
  const buttons = useTexts().answer.questionnaire;
  const title = usePartTitle(part, language);
  const place = parts.indexOf(part);
  const frame = useRef<HTMLDivElement>(null);
  // The page is drawn anew when the questionnaire changes; what was filled in stays.
  const drawn = useMemo(() => JSON.stringify(version), [version]);
  useShowSelected(frame, drawn);
  const [previous, next] = [parts[place - 1], parts[place + 1]];
  const hasElements = version.pages[place]?.elements.length !== 0;
  return (
    <div className="flow" ref={frame} lang={language}>
      <div className="page-heading">
        <h2>{title}</h2>
        {part.description && <p className="lead">{part.description[language]}</p>}
      </div>
      <PartProgress place={place} of={parts.length} />
      {hasElements ? (
        <Questionnaire
          key={drawn}
          mode="answer"
          json={version}
          locale={language}
          page={part.name}
          answers={given}
          onChange={onGiven}
        />
      ) : (
        <p>{t.empty}</p>
      )}
      <div className="button-group">
        {next && <Button onClick={() => onPage(next.name)}>{buttons.next}</Button>}
        {previous && (
          <Button kind="secondary" onClick={() => onPage(previous.name)}>
            {buttons.previous}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Brings the question that is open into sight, once it is drawn. */
function useShowSelected(frame: React.RefObject<HTMLDivElement | null>, drawn: string): void {
  const { selected } = useEditor();
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew, it is somewhere else
  useEffect(() => {
    const scroller = frame.current?.closest<HTMLElement>('.editor__aside');
    if (selected === null || !frame.current || !scroller) return;
    const show = () => {
      const question = frame.current?.querySelector<HTMLElement>(`[data-name="${CSS.escape(selected)}"]`);
      if (!question) return;
      const { top } = question.getBoundingClientRect();
      scroller.scrollBy({ top: top - scroller.getBoundingClientRect().top - 120 });
      watch.disconnect();
    };
    const watch = new MutationObserver(show);
    watch.observe(frame.current, { childList: true, subtree: true });
    show();
    return () => watch.disconnect();
  }, [selected, drawn, frame]);
}

type ChoiceProps<T extends string> = {
  label: string;
  value: T;
  choices: { value: T; label: string }[];
  onChange: (value: T) => void;
};

function Choice<T extends string>({ label, value, choices, onChange }: ChoiceProps<T>) {
  return (
    <fieldset className="language-switch">
      <legend className="visually-hidden">{label}</legend>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          className="language-switch__choice"
          aria-pressed={choice.value === value}
          onClick={() => onChange(choice.value)}
        >
          {choice.label}
        </button>
      ))}
    </fieldset>
  );
}
