import { Link } from '@tanstack/react-router';
import { Button, Card, Details } from '../../../components/index.ts';
import type { BankItem } from '../../../queries/questionnaire.ts';
import { useFormat, useLanguage, useTexts } from '../../../texts/index.tsx';

/** One question of the bank. */
export function BankCard({ item, onTake }: { item: BankItem; onTake: () => void }) {
  const { common, questionnaire } = useTexts();
  const t = questionnaire.bankPage;
  const { language } = useLanguage();
  const format = useFormat();
  const { code, kind, theme, question, uses, history } = item;
  return (
    <Card
      level={2}
      title={question.title[language]}
      actions={
        <Button kind="secondary" onClick={onTake}>
          {t.take}
          <span className="visually-hidden">: {code}</span>
        </Button>
      }
    >
      <p className="small">
        <code>{code}</code> · {questionnaire.kinds[kind]} ·{' '}
        {theme === null ? questionnaire.noTheme : common.themes[theme]}
      </p>
      {uses.length === 0 ? (
        <p>{t.notUsed}</p>
      ) : (
        <p>
          {t.usedIn}{' '}
          {uses.map(({ questionnaire: used, title, number }, place) => (
            <span key={used}>
              {place > 0 && ', '}
              <Link to="/questionnaires/$code/versions/$number" params={{ code: used, number: String(number) }}>
                {questionnaire.versionOf(title[language], number)}
              </Link>
            </span>
          ))}
        </p>
      )}
      <Details summary={t.history}>
        <ol>
          {history.map((step) => (
            <li key={`${step.questionnaire} ${step.number}`}>
              {t.step(
                step.questionnaire,
                step.number,
                questionnaire.changes[step.change],
                format.shortDay(step.publishedAt),
              )}
              <br />
              <span className="small">“{step.title[language]}”</span>
            </li>
          ))}
        </ol>
      </Details>
    </Card>
  );
}
