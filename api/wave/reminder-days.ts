const day = 86_400_000;

/** The reminder days of a wave's plan. */
export const daysOf = (wave: { reminderDays: string }): number[] => JSON.parse(wave.reminderDays);

/** The calendar day so many days after another. */
export const dayAfter = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10);

/** When reminders are due: so many days after the opening, at the same time of day, up to the closing day. */
export const dueTimes = (openedAt: string, promise: { reminderDays: number[]; closesOn: string }): string[] =>
  promise.reminderDays
    .map((days) => new Date(Date.parse(openedAt) + days * day).toISOString())
    .filter((at) => at.slice(0, 10) <= promise.closesOn);

/** The last of these times that has passed, if any. What was due before it and did not happen is not made up for. */
export const lastPassed = (times: string[], now: string): string | undefined => times.findLast((at) => at <= now);
