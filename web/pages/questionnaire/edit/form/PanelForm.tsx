import type { DraftPage, DraftPanel } from '../../../../../surveys/index.ts';
import { Form } from '../../../../components/index.ts';
import { useTexts } from '../../../../texts/index.tsx';
import { Hints } from '../check/Hints.tsx';
import { isPanel, replaceElement } from '../operations/elements.ts';
import { withOptionalWords, withProperty } from '../operations/set-text.ts';
import { useEditor } from '../useEditing.ts';
import { Bilingual } from './Bilingual.tsx';
import { ConditionEditor } from './ConditionEditor.tsx';
import { ElementActions } from './ElementActions.tsx';
import { FormHeading } from './FormHeading.tsx';
import { FormSection } from './FormSection.tsx';

/** The title and the condition of questions under one heading. */
export function PanelForm({ panel, page }: { panel: DraftPanel; page: DraftPage }) {
  const t = useTexts().questionnaireEdit;
  const { change } = useEditor();
  const changeThis = (edit: (one: DraftPanel) => DraftPanel, run?: string) =>
    change((draft) => replaceElement(draft, panel.name, (one) => (isPanel(one) ? [edit(one)] : [one])), {
      at: panel.name,
      ...(run ? { run: `${panel.name} ${run}` } : {}),
    });
  return (
    <Form label={t.form.group} onSubmit={() => undefined}>
      <FormHeading title={t.form.group} />
      <ElementActions element={panel} page={page.name} />
      <Hints at={panel.name} />
      <Bilingual
        name="title"
        label={t.form.title}
        optional
        rows={1}
        text={panel.title}
        onChange={(language, words) =>
          changeThis(
            (one) => withProperty(one, 'title', withOptionalWords(one.title, language, words)),
            `title ${language}`,
          )
        }
      />
      <FormSection title={t.condition.title}>
        <ConditionEditor
          name={panel.name}
          condition={panel.visibleIf as string | undefined}
          onChange={(text, run) => changeThis((one) => withProperty(one, 'visibleIf', text), run)}
        />
      </FormSection>
    </Form>
  );
}
