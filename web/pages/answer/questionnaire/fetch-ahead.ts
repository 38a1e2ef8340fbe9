/** So long someone may look around first: the line and the processor are theirs. */
const pause = 1500;

/**
 * Fetches SurveyJS while someone still reads the first page, so that the first question is there at once; not for who
 * asked the browser to save data.
 *
 * @returns the way to call it off
 */
export function fetchAhead(): () => void {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (connection?.saveData) return () => {};
  const timer = setTimeout(() => import('./SurveyPage.tsx').catch(() => undefined), pause);
  return () => clearTimeout(timer);
}
