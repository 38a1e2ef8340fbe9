import { type PointerEvent, useEffect, useRef, useState } from 'react';

/** Where something would come if it were let go here. */
export type DropTarget = { name: string; side: 'before' | 'after' } | { page: string };

export type Drag = { name: string; target: DropTarget | null };

/**
 * Dragging by a handle, with a mouse, a pen or a finger. Rows carry `data-element`, pages `data-page`. Escape calls it
 * off.
 */
export function useDrag(onDrop: (name: string, target: DropTarget) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const current = useRef<Drag | null>(null);
  const show = (next: Drag | null) => {
    current.current = next;
    setDrag(next);
  };

  const isDragging = drag !== null;
  useEffect(() => {
    if (!isDragging) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      current.current = null;
      setDrag(null);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isDragging]);

  const handle = (name: string) => ({
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      show({ name, target: null });
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (current.current?.name !== name) return;
      scrollNearEdge(event.currentTarget, event.clientY);
      show({ name, target: targetAt(event.clientX, event.clientY, name) });
    },
    onPointerUp() {
      const dropped = current.current;
      show(null);
      if (dropped?.target) onDrop(dropped.name, dropped.target);
    },
    onPointerCancel: () => show(null),
  });

  return { drag, handle };
}

function targetAt(x: number, y: number, name: string): DropTarget | null {
  const under = document.elementFromPoint(x, y);
  const row = under?.closest<HTMLElement>('[data-element]');
  const other = row?.dataset.element;
  if (row && other !== undefined) {
    if (other === name) return null;
    const { top, height } = row.getBoundingClientRect();
    return { name: other, side: y < top + height / 2 ? 'before' : 'after' };
  }
  const page = under?.closest<HTMLElement>('[data-page]')?.dataset.page;
  return page === undefined ? null : { page };
}

const edge = 60;
const stride = 12;

/** Near the edge of what scrolls, the list comes along. */
function scrollNearEdge(from: HTMLElement, y: number): void {
  const scroller = from.closest<HTMLElement>('.editor__outline');
  if (scroller && scroller.scrollHeight > scroller.clientHeight) {
    const { top, bottom } = scroller.getBoundingClientRect();
    if (y < top + edge) scroller.scrollBy({ top: -stride, behavior: 'instant' });
    else if (y > bottom - edge) scroller.scrollBy({ top: stride, behavior: 'instant' });
  } else if (y < edge) window.scrollBy({ top: -stride, behavior: 'instant' });
  else if (y > window.innerHeight - edge) window.scrollBy({ top: stride, behavior: 'instant' });
}
