import { formatter } from '../format.ts';
import type { Texts } from '../nl/index.ts';

const { plural } = formatter('en');

export const overview: Texts['overview'] = {
  crumb: 'Overview',
  title: 'All networks side by side',
  lead: 'Where is each network in its year? By name: this is no ranking, and figures are only with the network itself.',
  emptyTitle: 'No networks yet',
  empty: 'Here you will see where each network is in its year. First make a network.',
  caption: (n) => plural(n, { one: 'network', other: 'networks' }),
  network: 'Network',
  members: 'Members',
  stepHeader: 'Where it is',
  step: {
    'no-wave': 'No wave yet',
    draft: 'Wave being prepared',
    open: 'Members are answering',
    closed: 'Answers are being read',
    published: 'Picture published',
    reflected: 'Reflection held',
    agenda: 'At work on the agenda',
  },
  wave: 'Latest wave',
  response: 'Response',
  answered: (submitted, invited) => `${submitted} of ${invited}`,
  closes: 'Closes on',
  recurringTitle: 'What several networks name',
  recurringLead: (needed) => `Improvement themes that are in the latest picture of at least ${needed} networks.`,
  recurringEmpty: (needed) => `At present no improvement theme is in the picture of ${needed} networks or more.`,
  recurringIn: (label, n) => `${label}: ${plural(n, { one: 'network', other: 'networks' })}`,
};
