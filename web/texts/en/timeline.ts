import { formatter } from '../format.ts';
import type { Texts } from '../nl/index.ts';

const { plural } = formatter('en');

export const timeline: Texts['timeline'] = {
  crumb: 'All years',
  title: 'All years under each other',
  lead: 'A mirror over the years: you compare the network only with itself.',
  emptyTitle: 'No picture published yet',
  empty: 'All published waves will be here under each other: how the themes moved and what keeps coming back.',
  toNetwork: 'Go to the network',
  chartTitle: 'The themes over the years',
  chartSentence: (n) =>
    `${plural(n, { one: 'wave', other: 'waves' })} under each other. The line goes on where the waves may be compared, and breaks elsewhere. Whether a theme moved is in the word behind it: don’t look at the dots alone.`,
  wavesTitle: 'The waves',
  wave: 'Wave',
  opens: 'Began on',
  response: 'Response',
  answered: (submitted, invited) => `${submitted} of ${invited} answered`,
  session: 'Session',
  actions: 'Agreed',
  agreed: (n, done) => (n === 0 ? '–' : `${plural(n, { one: 'action', other: 'actions' })}, ${done} done`),
  since: 'Comparison',
  beside: (label) => `Beside ${label}`,
  recurringTitle: 'What keeps coming back',
  recurringLead: 'What can improve, and in which wave the network saw it. What fewer than three named is not here.',
  recurringEmpty: 'In none of the waves was an improvement theme named often enough to show.',
  improvementTheme: 'Improvement theme',
  named: 'Named',
  notNamed: 'Not seen',
};
