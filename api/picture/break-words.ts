import type { LocalText, VerdictReason } from '../../surveys/index.ts';

/** Why answers of two waves may not be put side by side, for readers. What the authors of the version say goes first. */
export const breakWords: Record<VerdictReason | 'other-questionnaire', LocalText> = {
  same: { nl: 'De vraag is hetzelfde gebleven.', en: 'The question has stayed the same.' },
  authors: {
    nl: 'De makers van de vragenlijst raden dit af.',
    en: 'The authors of the questionnaire advise against it.',
  },
  wording: { nl: 'De vraag is anders geformuleerd.', en: 'The question is worded differently.' },
  'translation-only': { nl: 'De vertaling is veranderd.', en: 'The translation has changed.' },
  'scale-changed': { nl: 'De antwoordmogelijkheden zijn veranderd.', en: 'The answer options have changed.' },
  'theme-changed': { nl: 'De vraag hoort nu bij een ander thema.', en: 'The question now belongs to another theme.' },
  'order-or-condition-changed': {
    nl: 'De vraag staat op een andere plek of wordt niet aan iedereen gesteld.',
    en: 'The question stands elsewhere or is not put to everyone.',
  },
  new: { nl: 'De vraag is nieuw.', en: 'The question is new.' },
  retired: { nl: 'De vraag wordt niet meer gesteld.', en: 'The question is no longer asked.' },
  'other-questionnaire': {
    nl: 'De vorige keer is een andere vragenlijst gebruikt.',
    en: 'Another questionnaire was used last time.',
  },
};
