import type { LocalText } from '../framework.ts';
import type { Note } from './types.ts';

const reasons = {
  unsupportedType: {
    nl: 'Dit soort vraag kennen wij niet.',
    en: 'We do not have this type of question.',
  },
  unsupportedProperty: {
    nl: 'Deze instelling kennen wij niet. De vraag werkt zonder.',
    en: 'We do not have this setting. The question works without it.',
  },
  unsupportedCheck: {
    nl: 'Deze controle van het antwoord kennen wij niet. De vraag werkt zonder.',
    en: 'We do not have this check of the answer. The question works without it.',
  },
  unsupportedSurveySetting: {
    nl: 'Deze instelling van de hele vragenlijst kennen wij niet.',
    en: 'We do not have this setting of the questionnaire as a whole.',
  },
  looks: {
    nl: 'Dit gaat over hoe de vraag eruitziet. Dat regelen wij zelf.',
    en: 'This is about what the question looks like. We arrange that ourselves.',
  },
  condition: {
    nl: 'Deze voorwaarde konden wij niet overnemen. Wat erbij hoort is nu altijd te zien.',
    en: 'We could not take over this condition. What belongs to it is now always shown.',
  },
  markup: {
    nl: 'Wij nemen alleen tekst over: geen opmaak, beeld of programmacode.',
    en: 'We take over text only: no markup, images or program code.',
  },
  piping: {
    nl: 'Een tekst kan bij ons geen eerder antwoord of gegeven invoegen. Er staat nu “…”.',
    en: 'With us a text can’t insert an earlier answer or detail. It now says “…”.',
  },
  language: {
    nl: 'Wij hebben alleen Nederlands en Engels.',
    en: 'We have Dutch and English only.',
  },
  comments: {
    nl: 'Bij ons is er geen tekstvak bij elk antwoord.',
    en: 'We have no text field with every answer.',
  },
  unusable: {
    nl: 'Deze vraag kan zo niet beantwoord worden, of gebruikt iets wat wij niet toestaan.',
    en: 'This question can’t be answered like this, or uses something that we do not allow.',
  },
  empty: {
    nl: 'Hier staan geen vragen in die wij konden overnemen.',
    en: 'It holds no questions that we could take over.',
  },
  always: {
    nl: 'Deze vraag is nooit te zien.',
    en: 'This question is never shown.',
  },
  renamed: {
    nl: 'Een code heeft bij ons kleine letters, cijfers, punten en streepjes, en komt één keer voor.',
    en: 'With us a code has small letters, digits, dots and dashes, and occurs once.',
  },
  split: {
    nl: 'Elke regel is een eigen vraag geworden, met een eigen code.',
    en: 'Every row has become a question of its own, with a code of its own.',
  },
  statement: {
    nl: 'Dit lijkt een stelling van 1 tot 5. Kies het thema, de richting en de soort. “Weet ik niet” is erbij gezet en de vraag is verplicht.',
    en: 'This looks like a statement from 1 to 5. Choose its theme, direction and aspect. “I don’t know” was added and the question is required.',
  },
  relation: {
    nl: 'Dit lijkt de vraag met wie leden samenwerken. Kies de leden van de meting als rijen, of maak er losse vragen van.',
    en: 'This looks like the question with whom members work. Choose the members of the wave as rows, or make separate questions of it.',
  },
  cells: {
    nl: 'Een tabel met in elke cel een antwoord hebben wij alleen voor de vraag met wie leden samenwerken, met antwoorden om uit te kiezen. Maak hier losse vragen van.',
    en: 'A table with an answer in every cell we have only for the question with whom members work, with answers to choose from. Make separate questions of this.',
  },
  otherForm: {
    nl: 'Deze vraag is in een andere vorm overgenomen.',
    en: 'This question was taken over in another form.',
  },
  flattened: {
    nl: 'Een groep in een groep kennen wij niet. De vragen staan nu in de groep eromheen.',
    en: 'We have no group within a group. The questions now stand in the group around it.',
  },
} satisfies Record<string, LocalText>;

/** Why something was not, or not so, taken over. */
export type Reason = keyof typeof reasons;

/** What an import keeps of its own work, for the author to read: what was left out, and what became different. */
export type Notes = {
  notTaken: Note[];
  changed: Note[];
  left(where: string, what: string, why: Reason): void;
  became(where: string, what: string, why: Reason): void;
};

/** A fresh pair of lists. */
export function notes(): Notes {
  const notTaken: Note[] = [];
  const changed: Note[] = [];
  return {
    notTaken,
    changed,
    left: (where, what, why) => void notTaken.push({ where, what, why: reasons[why] }),
    became: (where, what, why) => void changed.push({ where, what, why: reasons[why] }),
  };
}
