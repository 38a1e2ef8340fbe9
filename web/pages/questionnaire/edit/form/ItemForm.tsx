import type { DraftItem, DraftPage } from '../../../../../surveys/index.ts';
import { Checkbox, Form, TextField } from '../../../../components/index.ts';
import { useTexts } from '../../../../texts/index.tsx';
import { Hints } from '../check/Hints.tsx';
import { changeItem } from '../operations/elements.ts';
import { kindOf } from '../operations/new-item.ts';
import { withOptionalWords, withProperty, withWords } from '../operations/set-text.ts';
import { useEditor } from '../useEditing.ts';
import { AnswerFields } from './AnswerFields.tsx';
import { Bilingual } from './Bilingual.tsx';
import { CodeField, useProposedCode } from './CodeField.tsx';
import { ConditionEditor } from './ConditionEditor.tsx';
import { ElementActions } from './ElementActions.tsx';
import { ExplanationField } from './ExplanationField.tsx';
import { FormHeading } from './FormHeading.tsx';
import { FormSection } from './FormSection.tsx';
import { OtherConditions } from './OtherConditions.tsx';
import { SortingFields } from './SortingFields.tsx';

/** Changes the item that a form shows. */
export type ChangeItem = (change: (item: DraftItem) => DraftItem, run?: string) => void;

/** Everything about one question or explanation. */
export function ItemForm({ item, page }: { item: DraftItem; page: DraftPage }) {
  const t = useTexts().questionnaireEdit;
  const { change } = useEditor();
  const propose = useProposedCode();
  const changeThis: ChangeItem = (edit, run) =>
    change((draft) => changeItem(draft, item.name, edit), {
      at: item.name,
      ...(run ? { run: `${item.name} ${run}` } : {}),
    });
  const isQuestion = item.itemKind !== undefined;

  return (
    <Form label={t.kinds[kindOf(item)]} onSubmit={() => undefined}>
      <FormHeading title={t.kinds[kindOf(item)]} name={item.name} />
      <ElementActions element={item} page={page.name} />
      <Hints at={item.name} />
      {isQuestion ? (
        <>
          <Bilingual
            name="title"
            label={item.itemKind === 'statement' ? t.form.statement : t.form.question}
            text={item.title}
            onChange={(language, words) =>
              changeThis((one) => ({ ...one, title: withWords(one.title, language, words) }), `title ${language}`)
            }
            onLeave={() => propose(item, page)}
          />
          <Bilingual
            name="description"
            label={t.form.help}
            description={t.form.helpHelp}
            optional
            rows={2}
            text={item.description}
            onChange={(language, words) =>
              changeThis(
                (one) => withProperty(one, 'description', withOptionalWords(one.description, language, words)),
                `help ${language}`,
              )
            }
          />
          <SortingFields item={item} onChange={changeThis} />
          <FormSection title={t.form.answeringTitle}>
            <AnswerFields item={item} onChange={changeThis} />
            <RequiredField item={item} onChange={changeThis} />
          </FormSection>
        </>
      ) : (
        <ExplanationField item={item} onChange={changeThis} />
      )}
      <FormSection title={t.condition.title}>
        <ConditionEditor
          name={item.name}
          condition={item.visibleIf}
          onChange={(condition, run) => changeThis((one) => withProperty(one, 'visibleIf', condition), run)}
        />
        <OtherConditions item={item} onChange={changeThis} />
      </FormSection>
      {isQuestion && (
        <FormSection title={t.form.originTitle}>
          <TextField
            name="source"
            label={t.form.source}
            description={t.form.sourceHelp}
            value={item.source ?? ''}
            onChange={({ target }) => changeThis((one) => withProperty(one, 'source', target.value), 'source')}
          />
          <CodeField item={item} page={page} />
        </FormSection>
      )}
    </Form>
  );
}

function RequiredField({ item, onChange }: { item: DraftItem; onChange: ChangeItem }) {
  const t = useTexts().questionnaireEdit.form;
  if (item.itemKind === 'statement') return <p className="small">{t.requiredStatement}</p>;
  return (
    <Checkbox
      name="isRequired"
      label={t.required}
      checked={item.isRequired === true}
      onChange={({ target }) =>
        onChange((one) =>
          withProperty(withProperty(one, 'requiredIf', undefined), 'isRequired', target.checked ? true : undefined),
        )
      }
    />
  );
}
