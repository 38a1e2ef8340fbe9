import { useState } from 'react';
import { Button, ButtonGroup } from '../../../../components/index.ts';
import { useTexts } from '../../../../texts/index.tsx';
import { duplicateElement } from '../operations/duplicate-element.ts';
import { type DraftElement, dissolvePanel, findElement, isPanel, removeElement } from '../operations/elements.ts';
import { moveToPage } from '../operations/move-element.ts';
import { dependents } from '../operations/rename-element.ts';
import { AddDialog } from '../outline/AddDialog.tsx';
import { useEditor } from '../useEditing.ts';
import { useMoving } from '../useMoving.ts';
import { useName } from '../useName.ts';

/** Moving, copying and removing what is open. */
export function ElementActions({ element, page }: { element: DraftElement; page: string }) {
  const t = useTexts().questionnaireEdit.actions;
  const { draft, change, select, announce } = useEditor();
  const { move } = useMoving();
  const nameOf = useName();
  const [adding, setAdding] = useState(false);
  const { name } = element;

  const duplicate = () => {
    const copy = duplicateElement(draft, name);
    change(() => copy.draft, { at: name });
    select(copy.name);
    announce(t.duplicated);
  };
  const remove = () => {
    const words = nameOf.ofElement(element);
    const inside = isPanel(element) ? element.elements.map((one) => one.name) : [name];
    const left = removeElement(draft, name);
    const broken = new Set(inside.flatMap((one) => dependents(left, one))).size;
    const place = findElement(draft, name)?.place;
    const siblings = draft.pages.find((one) => one.name === page)?.elements ?? [];
    const next = place?.panel ?? siblings[(place?.index ?? 0) + 1]?.name ?? siblings[(place?.index ?? 0) - 1]?.name;
    change((one) => removeElement(one, name), { at: name });
    select(next ?? page);
    announce(broken > 0 ? t.removedWithConditions(words, broken) : t.removed(words));
  };
  const toPage = (to: string) => {
    change((one) => moveToPage(one, name, to));
    const target = draft.pages.find((one) => one.name === to);
    if (target)
      announce(
        t.moved(
          nameOf.ofElement(element),
          target.elements.length + 1,
          target.elements.length + 1,
          nameOf.ofPage(target),
        ),
      );
  };

  return (
    <section className="actions" aria-label={t.label}>
      <ButtonGroup>
        <Button kind="secondary" onClick={() => move(name, 'up')}>
          {t.up}
        </Button>
        <Button kind="secondary" onClick={() => move(name, 'down')}>
          {t.down}
        </Button>
        <Button kind="secondary" onClick={duplicate}>
          {t.duplicate}
        </Button>
        <Button kind="secondary" onClick={() => setAdding(true)}>
          {t.addAfter}
        </Button>
        {isPanel(element) && (
          <Button
            kind="secondary"
            onClick={() => {
              change((one) => dissolvePanel(one, name));
              select(element.elements[0]?.name ?? page);
            }}
          >
            {t.dissolve}
          </Button>
        )}
        <Button kind="secondary" onClick={remove}>
          {t.remove}
        </Button>
      </ButtonGroup>
      {draft.pages.length > 1 && (
        <div className="actions__page">
          <label htmlFor="to-page">{t.toPage}</label>
          <select
            id="to-page"
            className="input input--select"
            value={page}
            onChange={({ target }) => toPage(target.value)}
          >
            {draft.pages.map((one) => (
              <option key={one.name} value={one.name}>
                {nameOf.ofPage(one)}
              </option>
            ))}
          </select>
        </div>
      )}
      <AddDialog open={adding} page={page} after={name} onClose={() => setAdding(false)} />
    </section>
  );
}
