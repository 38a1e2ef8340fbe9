import { useState } from 'react';
import { paragraphs } from '../../../../../surveys/import/draft-text.ts';
import { plainText } from '../../../../../surveys/import/plain-text.ts';
import type { DraftItem, DraftText } from '../../../../../surveys/index.ts';
import { useTexts } from '../../../../texts/index.tsx';
import { draftLanguages, withWords } from '../operations/set-text.ts';
import { Bilingual } from './Bilingual.tsx';
import type { ChangeItem } from './ItemForm.tsx';

/** The words of an explanation: typed as plain text, kept as paragraphs. */
export function ExplanationField({ item, onChange }: { item: DraftItem; onChange: ChangeItem }) {
  const t = useTexts().questionnaireEdit.form;
  const html = (item.html ?? {}) as DraftText;
  const [typed, setTyped] = useState<DraftText>({});
  // What is typed stays as it is, spaces and empty lines too, as long as it says what is kept.
  const shown: DraftText = {};
  for (const language of draftLanguages) {
    const words = typed[language] ?? '';
    const kept = plainText(html[language] ?? '').text;
    shown[language] = plain(words) === kept ? words : kept;
  }
  return (
    <Bilingual
      name="html"
      label={t.explanation}
      description={t.explanationHelp}
      rows={6}
      text={shown}
      onChange={(language, words) => {
        setTyped({ ...typed, [language]: words });
        const kept = plain(words) === '' ? '' : (paragraphs({ [language]: plain(words) })[language] ?? '');
        onChange((one) => ({ ...one, html: withWords(one.html as DraftText, language, kept) }), `html ${language}`);
      }}
    />
  );
}

/** What of typed words is kept: the lines that say something. */
const plain = (words: string) =>
  words
    .split('\n')
    .map((line) => line.replaceAll(/[^\S\n]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
