import { useEffect, useState } from 'react';

/** Whether the window is at least this wide. */
export function useIsWide(least: string): boolean {
  const [query] = useState(() => window.matchMedia(`(min-width: ${least})`));
  const [isWide, setIsWide] = useState(query.matches);
  useEffect(() => {
    const tell = () => setIsWide(query.matches);
    query.addEventListener('change', tell);
    return () => query.removeEventListener('change', tell);
  }, [query]);
  return isWide;
}
