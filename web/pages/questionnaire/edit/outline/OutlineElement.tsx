import { Link } from '@tanstack/react-router';
import { useTexts } from '../../../../texts/index.tsx';
import { useChecks } from '../check/useChecks.ts';
import { type DraftElement, isPanel } from '../operations/elements.ts';
import { useEditor } from '../useEditing.ts';
import { useMoving } from '../useMoving.ts';
import { useName } from '../useName.ts';
import { type Handle, moveOf, openHere } from './Outline.tsx';
import type { Drag } from './useDrag.ts';

type OutlineElementProps = { element: DraftElement; drag: Drag | null; handle: Handle };

/** One question of the outline: what it is, its first words, and what there is to know about it. */
export function OutlineElement({ element, drag, handle }: OutlineElementProps) {
  const { selected, select } = useEditor();
  const { move } = useMoving();
  const nameOf = useName();
  const { name } = element;
  const target = drag?.target && 'name' in drag.target && drag.target.name === name ? drag.target.side : null;
  return (
    <li className="outline__element">
      <div
        className={`outline__row ${drag?.name === name ? 'outline__row--dragged' : ''} ${target ? `outline__row--${target}` : ''}`}
        data-element={name}
      >
        <span className="outline__handle" aria-hidden="true" {...handle(name)} />
        <Link
          from="/questionnaires/drafts/$draftId"
          to="."
          search={{ item: name, view: 'item' }}
          resetScroll={false}
          activeOptions={{ exact: true }}
          draggable={false}
          className="outline__link"
          aria-current={selected === name ? 'true' : undefined}
          onClick={(event) => openHere(event, () => select(name))}
          onKeyDown={(event) => {
            const direction = moveOf(event);
            if (!direction) return;
            const link = event.currentTarget;
            move(name, direction);
            keepFocus(link, name);
          }}
        >
          <span className="outline__title">{nameOf.ofElement(element)}</span>
          <Facts element={element} />
        </Link>
      </div>
      {isPanel(element) && (
        <ol className="outline__elements outline__elements--inside">
          {element.elements.map((child) => (
            <OutlineElement key={child.name} element={child} drag={drag} handle={handle} />
          ))}
        </ol>
      )}
    </li>
  );
}

function Facts({ element }: { element: DraftElement }) {
  const t = useTexts().questionnaireEdit.outline;
  const { gaps, advice } = useChecks();
  const nameOf = useName();
  const toCheck = [...gaps, ...advice].filter(({ at }) => at === element.name).length;
  const facts = [
    nameOf.kindOfElement(element),
    ...(element.isRequired === true && element.itemKind !== 'statement' ? [t.required] : []),
    ...(typeof element.visibleIf === 'string' ? [t.hasCondition] : []),
  ];
  return (
    <span className="outline__facts">
      {facts.join(' · ')}
      {toCheck > 0 && <span className="outline__check"> · {t.toCheck(toCheck)}</span>}
    </span>
  );
}

/** Between pages a row is drawn anew; the focus goes to it. */
function keepFocus(link: HTMLElement, name: string): void {
  requestAnimationFrame(() => {
    if (link.isConnected && document.activeElement === link) return;
    document.querySelector<HTMLElement>(`[data-element="${CSS.escape(name)}"] .outline__link`)?.focus();
  });
}
