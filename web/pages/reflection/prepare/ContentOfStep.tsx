import { Details } from '../../../components/index.ts';
import type { Picture } from '../../../queries/pictures.ts';
import type { SessionStep } from '../../../queries/reflection-sessions.ts';
import { useLanguage, useTexts } from '../../../texts/index.tsx';
import { choicesOf } from '../../picture/choices-of.ts';
import { ChosenFew } from './ChosenFew.tsx';

type Props = { step: SessionStep; picture: Picture; possible: SessionStep; onChange: (step: SessionStep) => void };

/** What is shown in a step: of a theme its statements and quotes, of the sorting its improvement themes. */
export function ContentOfStep({ step, picture, possible, onChange }: Props) {
  const t = useTexts().session.prepare;
  const { language } = useLanguage();
  if (step.kind === 'proposals' || step.kind === 'voting') return <p>{t.explain[step.kind]}</p>;
  if (step.kind === 'sorting') {
    const all = picture.themes.flatMap(({ canImprove }) => canImprove);
    const choices = choicesOf(all, language);
    return (
      <>
        <p>{t.explain.sorting}</p>
        <Details summary={t.codes(step.codes.length, choices.length)}>
          <ChosenFew
            legend={t.chooseCodes}
            choices={choices}
            chosen={step.codes}
            onChange={(chosen) => onChange({ ...step, codes: chosen })}
          />
        </Details>
      </>
    );
  }
  const shown = picture.themes.find(({ theme }) => theme === step.theme);
  const { statements, quotes } = possible.kind === 'theme' ? possible : { statements: [], quotes: [] };
  if (statements.length + quotes.length === 0) return <p>{t.nothingShown}</p>;
  return (
    <>
      {statements.length > 0 && (
        <Details summary={t.statements(step.statements.length, statements.length)}>
          <ChosenFew
            legend={t.chooseStatements}
            choices={(shown?.items ?? []).map(({ item, text }) => ({ value: item, label: text[language] }))}
            chosen={step.statements}
            onChange={(chosen) => onChange({ ...step, statements: chosen })}
          />
        </Details>
      )}
      {quotes.length > 0 && (
        <Details summary={t.quotes(quotes.filter((quote) => step.quotes.includes(quote)).length, quotes.length)}>
          <ChosenFew
            legend={t.chooseQuotes}
            choices={quotes.map((quote) => ({ value: quote, label: quote }))}
            chosen={step.quotes}
            onChange={(chosen) => onChange({ ...step, quotes: chosen })}
          />
        </Details>
      )}
    </>
  );
}
