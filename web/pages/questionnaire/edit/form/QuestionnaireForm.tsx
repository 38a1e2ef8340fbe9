import { Form } from '../../../../components/index.ts';
import { useTexts } from '../../../../texts/index.tsx';
import { Hints } from '../check/Hints.tsx';
import { withWords } from '../operations/set-text.ts';
import { useEditor } from '../useEditing.ts';
import { Bilingual } from './Bilingual.tsx';
import { FormHeading } from './FormHeading.tsx';

/** The title and the introduction of the questionnaire. */
export function QuestionnaireForm() {
  const t = useTexts().questionnaireEdit.form;
  const { draft, change } = useEditor();
  return (
    <Form label={t.questionnaire} onSubmit={() => undefined}>
      <FormHeading title={t.questionnaire} />
      <Hints at={null} />
      <Bilingual
        name="title"
        label={t.title}
        rows={2}
        text={draft.title}
        onChange={(language, words) =>
          change((one) => ({ ...one, title: withWords(one.title, language, words) }), { run: `title ${language}` })
        }
      />
      <Bilingual
        name="description"
        label={t.introduction}
        description={t.introductionHelp}
        rows={8}
        text={draft.description}
        onChange={(language, words) =>
          change((one) => ({ ...one, description: withWords(one.description, language, words) }), {
            run: `description ${language}`,
          })
        }
      />
    </Form>
  );
}
