import type { LocalText, QuestionJson } from '../../../../surveys/index.ts';
import { useTexts } from '../../../texts/index.tsx';
import { changedWords } from './changed-words.ts';
import { optionsOf } from './options-of.ts';

type ChangeBodyProps = { before: QuestionJson | null; after: QuestionJson | null };

const settings = ['direction', 'theme', 'type', 'isRequired', 'visibleIf', 'enableIf', 'requiredIf'] as const;

/** The old and the new question in both languages, with what changed marked; then what else is different. */
export function ChangeBody({ before, after }: ChangeBodyProps) {
  const { common, questionnaire } = useTexts();
  const t = questionnaire.change;
  const [was, is] = [before as Record<string, unknown> | null, after as Record<string, unknown> | null];
  const word = (key: string, value: unknown): string => {
    if (value === undefined) return t.nothing;
    if (typeof value === 'boolean') return value ? t.yes : t.no;
    if (key === 'theme') return common.themes[value as keyof typeof common.themes];
    if (key === 'direction') return questionnaire[value as 'positive' | 'negative'];
    return String(value);
  };
  const other = before && after ? settings.filter((key) => was?.[key] !== is?.[key]) : [];
  const isDescribed = before?.description !== undefined || after?.description !== undefined;
  const options = [before, after].map((one) => (one ? textOf(optionsOf(one).map(({ text }) => text)) : null));
  const isOther = before && after && JSON.stringify(options[0]) !== JSON.stringify(options[1]);
  return (
    <dl className="changed">
      {(['nl', 'en'] as const).map((language) => (
        <div key={language} className="changed__row">
          <dt>
            {t.question} <span className="small">({t.language[language]})</span>
          </dt>
          <dd lang={language}>
            <Words before={before?.title[language] ?? null} after={after?.title[language] ?? null} />
          </dd>
          {isDescribed && (
            <>
              <dt>
                {t.help} <span className="small">({t.language[language]})</span>
              </dt>
              <dd lang={language}>
                <Words before={before?.description?.[language] ?? ''} after={after?.description?.[language] ?? ''} />
              </dd>
            </>
          )}
          {isOther && (
            <>
              <dt>
                {t.options} <span className="small">({t.language[language]})</span>
              </dt>
              <dd lang={language}>
                <Words before={options[0]?.[language] ?? null} after={options[1]?.[language] ?? null} />
              </dd>
            </>
          )}
        </div>
      ))}
      {other.map((key) => (
        <div key={key} className="changed__row">
          <dt>{t.settings[key]}</dt>
          <dd>
            <Words before={word(key, was?.[key])} after={word(key, is?.[key])} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

const textOf = (all: LocalText[]): LocalText => ({
  nl: all.map(({ nl }) => nl).join(' / '),
  en: all.map(({ en }) => en).join(' / '),
});

/** One text: as it is when it only stands in one of the two, marked word by word when it stands in both. */
function Words({ before, after }: { before: string | null; after: string | null }) {
  const t = useTexts().questionnaire.change;
  if (before === null || after === null) return <p>{before ?? after}</p>;
  return (
    <p>
      {changedWords(before, after).map(({ kind, words }, place) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other name than their place
        if (kind === 'same') return <span key={place}>{words} </span>;
        const Mark = kind === 'removed' ? 'del' : 'ins';
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <span key={place}>
            <Mark>
              <span className="visually-hidden">{kind === 'removed' ? t.removedWords : t.addedWords} </span>
              {words}
            </Mark>{' '}
          </span>
        );
      })}
    </p>
  );
}
