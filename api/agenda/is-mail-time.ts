const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  weekday: 'short',
  hour: '2-digit',
  hourCycle: 'h23',
});

/** Whether mail that can wait may go now: on working days from eight to six in the Netherlands, never at night. */
export function isMailTime(now: Date): boolean {
  const part = (type: 'weekday' | 'hour') => clock.formatToParts(now).find((one) => one.type === type)?.value ?? '';
  const hour = Number(part('hour'));
  return !['Sat', 'Sun'].includes(part('weekday')) && hour >= 8 && hour < 18;
}
