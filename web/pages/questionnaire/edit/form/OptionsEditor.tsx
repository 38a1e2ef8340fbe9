import { useRef } from 'react';
import { Button, FieldGroup } from '../../../../components/index.ts';
import { useTexts } from '../../../../texts/index.tsx';
import {
  addOption,
  moveOption,
  type Option,
  type OptionList,
  optionsOf,
  removeOption,
  settleOption,
  wordOption,
} from '../operations/options.ts';
import { draftLanguages } from '../operations/set-text.ts';
import { useEditor } from '../useEditing.ts';
import { IconButton } from './IconButton.tsx';

type Lists = { [property: string]: unknown };
type OptionsEditorProps<T extends Lists> = {
  lists: T;
  list: OptionList;
  label: string;
  description?: string;
  /** The values of a scale stay as they are: only their words can be changed. */
  isScale?: boolean;
  onChange: (change: (lists: T) => T, run?: string) => void;
};

/** A list of answers, rows or columns: their words in two languages, in an order of choice. */
export function OptionsEditor<T extends Lists>(props: OptionsEditorProps<T>) {
  const { lists, list, label, description, isScale = false, onChange } = props;
  const t = useTexts().questionnaireEdit.options;
  const { announce } = useEditor();
  const body = useRef<HTMLDivElement>(null);
  const options = optionsOf(lists, list);
  const nameAt = list === 'rows' ? t.row : t.choice;

  const focusAt = (place: number) =>
    requestAnimationFrame(() => body.current?.querySelectorAll('textarea')[place * draftLanguages.length]?.focus());
  const add = () => {
    onChange((one) => addOption(one, list));
    focusAt(options.length);
  };
  const remove = (option: Option, place: number) => {
    onChange((one) => removeOption(one, list, option.value));
    announce(t.removed(nameAt(place + 1)));
    focusAt(Math.max(place - 1, 0));
  };
  const move = (option: Option, place: number, direction: 'up' | 'down') => {
    const to = place + (direction === 'up' ? -1 : 1);
    onChange((one) => moveOption(one, list, option.value, direction));
    if (to < 0 || to >= options.length) return;
    announce(t.moved(to + 1, options.length));
    // The option went on; the focus goes along.
    requestAnimationFrame(() =>
      body.current
        ?.querySelectorAll('.options__row')
        [to]?.querySelectorAll<HTMLElement>('button')
        [direction === 'up' ? 0 : 1]?.focus(),
    );
  };

  return (
    <FieldGroup name={list} label={label} description={description}>
      <div ref={body} className="options">
        {options.map((option, place) => (
          <OptionRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a value is made while one types, and the field must stay
            key={place}
            option={option}
            name={nameAt(place + 1)}
            onWords={(language, words) =>
              onChange((one) => wordOption(one, list, option.value, language, words), `${list} ${place} ${language}`)
            }
            onSettle={() => onChange((one) => settleOption(one, list, option.value), `${list} ${place} value`)}
          >
            {!isScale && (
              <div className="options__tools">
                <IconButton icon="up" label={t.up(nameAt(place + 1))} onClick={() => move(option, place, 'up')} />
                <IconButton icon="down" label={t.down(nameAt(place + 1))} onClick={() => move(option, place, 'down')} />
                <IconButton icon="close" label={t.remove(nameAt(place + 1))} onClick={() => remove(option, place)} />
              </div>
            )}
          </OptionRow>
        ))}
        {!isScale && (
          <Button kind="secondary" onClick={add}>
            {list === 'rows' ? t.addRow : t.add}
          </Button>
        )}
      </div>
    </FieldGroup>
  );
}

type OptionRowProps = {
  option: Option;
  name: string;
  onWords: (language: 'nl' | 'en', words: string) => void;
  onSettle: () => void;
  children: React.ReactNode;
};

function OptionRow({ option, name, onWords, onSettle, children }: OptionRowProps) {
  const t = useTexts().questionnaireEdit;
  const { seal } = useEditor();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that its fields were left
    <div
      className="options__row"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onSettle();
      }}
    >
      <div className="options__words">
        {draftLanguages.map((language) => (
          <textarea
            key={language}
            className="input options__input"
            rows={1}
            lang={language}
            aria-label={t.form.inLanguage(name, t.languages[language])}
            placeholder={t.languages[language]}
            value={option.text[language] ?? ''}
            onChange={({ target }) => onWords(language, target.value.replaceAll('\n', ' '))}
            onBlur={seal}
          />
        ))}
      </div>
      {children}
      <p className="options__value">
        {t.options.value} <code>{option.value}</code>
      </p>
    </div>
  );
}
