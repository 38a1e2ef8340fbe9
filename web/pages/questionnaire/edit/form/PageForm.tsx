import { useState } from 'react';
import { type DraftPage, isTheme } from '../../../../../surveys/index.ts';
import { Button, ButtonGroup, Form } from '../../../../components/index.ts';
import { useTexts } from '../../../../texts/index.tsx';
import { Hints } from '../check/Hints.tsx';
import { changePage } from '../operations/elements.ts';
import { duplicatePage, removePage } from '../operations/pages.ts';
import { withOptionalWords, withProperty, withWords } from '../operations/set-text.ts';
import { AddDialog } from '../outline/AddDialog.tsx';
import { useEditor } from '../useEditing.ts';
import { useMoving } from '../useMoving.ts';
import { useName } from '../useName.ts';
import { Bilingual } from './Bilingual.tsx';
import { ConditionEditor } from './ConditionEditor.tsx';
import { FormHeading } from './FormHeading.tsx';
import { FormSection } from './FormSection.tsx';

/** The title, the introduction and the condition of a page. */
export function PageForm({ page }: { page: DraftPage }) {
  const { common, questionnaireEdit: t } = useTexts();
  const { draft, change } = useEditor();
  const changeThis = (edit: (one: DraftPage) => DraftPage, run?: string) =>
    change((one) => changePage(one, page.name, edit), {
      at: page.name,
      ...(run ? { run: `${page.name} ${run}` } : {}),
    });
  const isFirst = draft.pages[0] === page;
  const condition = page.visibleIf as string | undefined;
  return (
    <Form label={t.form.page} onSubmit={() => undefined}>
      <FormHeading title={t.form.page} />
      <PageActions page={page} />
      <Hints at={page.name} />
      {isTheme(page.name) && <p>{t.form.pageTheme(common.themes[page.name])}</p>}
      <Bilingual
        name="title"
        label={t.form.title}
        rows={1}
        text={page.title}
        onChange={(language, words) =>
          changeThis((one) => ({ ...one, title: withWords(one.title, language, words) }), `title ${language}`)
        }
      />
      <Bilingual
        name="description"
        label={t.form.pageIntroduction}
        optional
        text={page.description}
        onChange={(language, words) =>
          changeThis(
            (one) => withProperty(one, 'description', withOptionalWords(one.description, language, words)),
            `description ${language}`,
          )
        }
      />
      {(!isFirst || condition !== undefined) && (
        <FormSection title={t.condition.title}>
          <ConditionEditor
            name={page.name}
            condition={condition}
            onChange={(text, run) => changeThis((one) => withProperty(one, 'visibleIf', text), run)}
          />
        </FormSection>
      )}
    </Form>
  );
}

function PageActions({ page }: { page: DraftPage }) {
  const t = useTexts().questionnaireEdit.actions;
  const { draft, change, select, announce } = useEditor();
  const { movePage } = useMoving();
  const nameOf = useName();
  const [adding, setAdding] = useState(false);
  const { name } = page;
  const duplicate = () => {
    const copy = duplicatePage(draft, name);
    change(() => copy.draft, { at: name });
    select(copy.name);
    announce(t.duplicated);
  };
  const remove = () => {
    if (draft.pages.length === 1) return announce(t.onlyPage);
    const at = draft.pages.indexOf(page);
    const next = draft.pages[at + 1] ?? draft.pages[at - 1];
    change((one) => removePage(one, name));
    select(next?.name ?? null);
    announce(t.removed(nameOf.ofPage(page)));
  };
  return (
    <section className="actions" aria-label={t.label}>
      <ButtonGroup>
        <Button kind="secondary" onClick={() => movePage(name, 'up')}>
          {t.up}
        </Button>
        <Button kind="secondary" onClick={() => movePage(name, 'down')}>
          {t.down}
        </Button>
        <Button kind="secondary" onClick={duplicate}>
          {t.duplicate}
        </Button>
        <Button kind="secondary" onClick={() => setAdding(true)}>
          {t.addTo}
        </Button>
        <Button kind="secondary" onClick={remove}>
          {t.remove}
        </Button>
      </ButtonGroup>
      <AddDialog open={adding} page={name} after={null} onClose={() => setAdding(false)} />
    </section>
  );
}
