import { elementsOf, isTheme, type QuestionJson, type QuestionnaireVersion } from '../../../../surveys/index.ts';
import { Details } from '../../../components/index.ts';
import { useLanguage, useTexts } from '../../../texts/index.tsx';
import { optionsOf } from '../compare/options-of.ts';

/** The questions of a version, page by page, in the language of the page with the other one below. */
export function VersionItems({ survey }: { survey: QuestionnaireVersion }) {
  const { language } = useLanguage();
  return survey.pages.map((page) => (
    <section key={page.name} className="flow" aria-labelledby={`page-${page.name}`}>
      <h2 id={`page-${page.name}`}>{page.title[language]}</h2>
      {page.description && <p>{page.description[language]}</p>}
      <ol className="items">
        {elementsOf({ pages: [page] }).map((question) => (
          <li key={question.name} className="items__item">
            <Question question={question} />
          </li>
        ))}
      </ol>
    </section>
  ));
}

function Question({ question }: { question: QuestionJson }) {
  const { common, questionnaire: t } = useTexts();
  const { language } = useLanguage();
  const other = language === 'nl' ? 'en' : 'nl';
  const { title, description, comparability, source } = question;
  const options = optionsOf(question);
  return (
    <>
      <p className="items__title">{title[language]}</p>
      <p lang={other} className="small">
        {title[other]}
      </p>
      {description && <p>{description[language]}</p>}
      <p className="small">
        <code>{question.name}</code> · {t.kinds[question.itemKind]} ·{' '}
        {isTheme(question.theme) ? common.themes[question.theme] : t.noTheme}
        {question.itemKind === 'statement' && ` · ${t[question.direction]}`}
        {question.isRequired === true && ` · ${t.versionPage.required}`} · {t.versionPage.source(source)}
      </p>
      {typeof question.visibleIf === 'string' && <p className="small">{t.versionPage.condition(question.visibleIf)}</p>}
      {comparability && (
        <p className="small">
          {t.versionPage.history}: {t.verdicts[comparability.verdict]} ({t.version(comparability.since)}).{' '}
          {comparability.reason[language]}
        </p>
      )}
      {options.length > 0 && (
        <Details summary={t.versionPage.answers}>
          <ul>
            {options.map((option) => (
              <li key={option.value}>{option.text[language]}</li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}
