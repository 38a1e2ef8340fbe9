import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { DraftPage } from '../../../../../surveys/index.ts';
import { Button } from '../../../../components/index.ts';
import { useTexts } from '../../../../texts/index.tsx';
import { findElement } from '../operations/elements.ts';
import { moveBeside, moveToPage } from '../operations/move-element.ts';
import { useEditor } from '../useEditing.ts';
import { useMoving } from '../useMoving.ts';
import { useName } from '../useName.ts';
import { AddDialog } from './AddDialog.tsx';
import { AddPageDialog } from './AddPageDialog.tsx';
import { OutlineElement } from './OutlineElement.tsx';
import { type Drag, type DropTarget, useDrag } from './useDrag.ts';

export type Handle = ReturnType<typeof useDrag>['handle'];

/** The pages and questions in their order: to find one's way, and to change the order. */
export function Outline() {
  const t = useTexts().questionnaireEdit.outline;
  const { draft, selected, select } = useEditor();
  const { settle } = useMoving();
  const [addingPage, setAddingPage] = useState(false);
  const { drag, handle } = useDrag((name: string, target: DropTarget) => {
    const moved =
      'page' in target ? moveToPage(draft, name, target.page) : moveBeside(draft, name, target.name, target.side);
    if (moved !== draft && findElement(moved, name)) settle(name, moved);
  });
  return (
    <nav className={`outline ${drag ? 'outline--dragging' : ''}`} aria-label={t.label}>
      <Link
        from="/questionnaires/drafts/$draftId"
        to="."
        search={{ view: 'item' }}
        resetScroll={false}
        activeOptions={{ exact: true }}
        className="outline__link outline__link--top"
        aria-current={selected === null ? 'true' : undefined}
        onClick={(event) => openHere(event, () => select(null))}
      >
        {t.about}
      </Link>
      <ol className="outline__pages">
        {draft.pages.map((page, place) => (
          <OutlinePage key={page.name} page={page} place={place} drag={drag} handle={handle} />
        ))}
      </ol>
      <Button kind="secondary" onClick={() => setAddingPage(true)}>
        {t.addPage}
      </Button>
      <p className="small">{t.help}</p>
      <AddPageDialog open={addingPage} onClose={() => setAddingPage(false)} />
    </nav>
  );
}

type OutlinePageProps = { page: DraftPage; place: number; drag: Drag | null; handle: Handle };

function OutlinePage({ page, place, drag, handle }: OutlinePageProps) {
  const t = useTexts().questionnaireEdit.outline;
  const { selected, select } = useEditor();
  const { movePage } = useMoving();
  const nameOf = useName();
  const [adding, setAdding] = useState(false);
  const isTarget = drag?.target && 'page' in drag.target && drag.target.page === page.name;
  return (
    <li className={`outline__page ${isTarget ? 'outline__page--target' : ''}`} data-page={page.name}>
      <Link
        from="/questionnaires/drafts/$draftId"
        to="."
        search={{ item: page.name, view: 'item' }}
        resetScroll={false}
        activeOptions={{ exact: true }}
        className="outline__link outline__link--page"
        aria-current={selected === page.name ? 'true' : undefined}
        onClick={(event) => openHere(event, () => select(page.name))}
        onKeyDown={(event) => {
          const direction = moveOf(event);
          if (direction) movePage(page.name, direction);
        }}
      >
        <span className="outline__place">{t.page(place + 1)}</span>
        <span className="outline__title">{nameOf.ofPage(page)}</span>
      </Link>
      {page.elements.length === 0 && <p className="outline__empty">{t.emptyPage}</p>}
      <ol className="outline__elements">
        {page.elements.map((element) => (
          <OutlineElement key={element.name} element={element} drag={drag} handle={handle} />
        ))}
      </ol>
      <button type="button" className="outline__add" onClick={() => setAdding(true)}>
        <span aria-hidden="true">+ {t.addItem}</span>
        <span className="visually-hidden">{t.addItemTo(nameOf.ofPage(page))}</span>
      </button>
      <AddDialog open={adding} page={page.name} after={null} onClose={() => setAdding(false)} />
    </li>
  );
}

/** A plain click opens it here; with a key the browser opens its address where it was asked to. */
export function openHere(event: React.MouseEvent, open: () => void): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  open();
}

/** Alt with an arrow moves what has the focus. */
export function moveOf(event: React.KeyboardEvent): 'up' | 'down' | null {
  if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return null;
  event.preventDefault();
  return event.key === 'ArrowUp' ? 'up' : 'down';
}
