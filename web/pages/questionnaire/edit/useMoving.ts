import type { Draft } from '../../../../surveys/index.ts';
import { useTexts } from '../../../texts/index.tsx';
import { findElement, findPage, isPanel } from './operations/elements.ts';
import { moveElement } from './operations/move-element.ts';
import { movePage } from './operations/pages.ts';
import { useEditor } from './useEditing.ts';
import { useName } from './useName.ts';

/** Moves parts of the draft, and says where they stand now. */
export function useMoving() {
  const t = useTexts().questionnaireEdit.actions;
  const { draft, change, announce } = useEditor();
  const nameOf = useName();

  /** Applies a move of an element that was made to this draft. */
  const settle = (name: string, moved: Draft) => {
    const found = findElement(moved, name);
    const page = found && findPage(moved, found.place.page);
    if (!page) return;
    change(() => moved, { at: name });
    const box = page.elements.find((one) => one.name === found.place.panel);
    const of = box && isPanel(box) ? box.elements.length : page.elements.length;
    announce(t.moved(nameOf.ofElement(found.element), found.place.index + 1, of, nameOf.ofPage(page)));
  };

  return {
    settle,
    move(name: string, direction: 'up' | 'down') {
      const moved = moveElement(draft, name, direction);
      if (moved === draft) announce(direction === 'up' ? t.first : t.last);
      else settle(name, moved);
    },
    movePage(name: string, direction: 'up' | 'down') {
      const moved = movePage(draft, name, direction);
      const page = findPage(moved, name);
      if (moved === draft || !page) return announce(direction === 'up' ? t.first : t.last);
      change(() => moved, { at: name });
      announce(t.movedPage(nameOf.ofPage(page), moved.pages.indexOf(page) + 1, moved.pages.length));
    },
  };
}
