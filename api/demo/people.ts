import { contactOf } from './members.ts';
import { learningNetwork } from './other-networks.ts';

/** The people of the demo. Nobody is real: their addresses end in the reserved `.example`. */
export const demoPeople = {
  inspectorate: 'Inspectie Voorbeeld',
  inspector: { name: 'Inspecteur Voorbeeld', email: 'inspecteur@inspectie.example' },
  coordinator: { name: 'Coördinator Regio Voorbeeld', email: 'coordinator@regio-voorbeeld.example' },
  /** The member whose personal link a start prints. */
  member: contactOf(learningNetwork.memberOfTheLink),
} as const;
