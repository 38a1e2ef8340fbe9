import { useEffect, useState } from 'react';

const pause = 400;

/** A value a moment after it came to rest: what is costly to draw waits until nobody types. */
export function useLate<T>(value: T): T {
  const [late, setLate] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLate(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return late;
}
