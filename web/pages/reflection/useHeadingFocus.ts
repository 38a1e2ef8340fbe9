import { useEffect, useRef } from 'react';

/** After another step, the focus is on its heading: who listens hears where they are, and the arrow keys keep working. */
export function useHeadingFocus(step: string) {
  const place = useRef<HTMLDivElement>(null);
  const last = useRef(step);
  useEffect(() => {
    if (last.current === step) return;
    last.current = step;
    place.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [step]);
  return place;
}
