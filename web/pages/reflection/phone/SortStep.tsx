import { PageHeading } from '../../../components/index.ts';
import type { MyStepOf, SortingWord } from '../../../queries/my-session.ts';
import { useLanguage, useTexts } from '../../../texts/index.tsx';
import { Choices } from './Choices.tsx';
import type { StepProps } from './StepPage.tsx';

const words: SortingWord[] = ['keep', 'can-improve', 'must-improve', 'let-go'];

/** Each improvement theme in one of four. */
export function SortStep({ step, session, mine, put }: StepProps<MyStepOf<'sorting'>>) {
  const t = useTexts();
  const { language } = useLanguage();
  const own = t.participant.sort;
  const sortedOf = (code: string) => mine.sortings.find((one) => one.code === code)?.sorted ?? null;
  const done = step.improvementThemes.filter(({ code }) => sortedOf(code) !== null).length;
  return (
    <>
      <PageHeading
        above={t.participant.step(session.position + 1, session.stepCount)}
        title={own.title}
        lead={own.lead}
      />
      <p className="phone__left">{own.done(done, step.improvementThemes.length)}</p>
      {step.improvementThemes.map(({ code, label }) => (
        <Choices
          key={code}
          className="choices--four"
          legend={label[language]}
          choices={words.map((value) => ({ value, label: t.session.words.sorting[value] }))}
          chosen={sortedOf(code)}
          onChoose={(sorted) => put({ kind: 'sorting', code, sorted })}
        />
      ))}
    </>
  );
}
