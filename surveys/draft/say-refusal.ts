import type { LocalText } from '../framework.ts';

type Say = (found: string[]) => LocalText;

const say =
  (nl: string, en: string): Say =>
  (found) => {
    const filled = (text: string) => text.replaceAll(/\$(\d)/g, (_, place: string) => found[Number(place)] ?? '');
    return { nl: filled(nl), en: filled(en) };
  };

/** What the check of answers says when it refuses a document, in words for an author. */
const known: [RegExp, Say][] = [
  [/uses "(.*)", which is not allowed/, say('De eigenschap “$1” kan hier niet.', '“$1” can’t be used here.')],
  [
    /has a condition on "(.*)", which is no question/,
    say(
      'De voorwaarde verwijst naar “$1”; die vraag is er niet.',
      'The condition refers to “$1”; there is no such question.',
    ),
  ],
  [
    /has a condition that compares "(.*)" by (\S+); (.*) is not one of its answers/,
    say(
      'De voorwaarde vraagt naar $3; dat is geen antwoord van “$1”.',
      'The condition asks for $3; that is no answer to “$1”.',
    ),
  ],
  [
    /has a condition that compares "(.*)" by/,
    say(
      'De voorwaarde vergelijkt “$1” op een manier die bij die vraag niet kan.',
      'The condition compares “$1” in a way that question does not allow.',
    ),
  ],
  [
    /has a condition that can't be read/,
    say(
      'De voorwaarde is niet te lezen. Bijvoorbeeld zo: {about.role} = "manager".',
      'The condition can’t be read. For example: {about.role} = "manager".',
    ),
  ],
  [
    /needs white space around "(.*)":/,
    say('Zet in de voorwaarde spaties om “$1”.', 'Put spaces around “$1” in the condition.'),
  ],
  [
    /has isRequired and also requiredIf/,
    say(
      'Kies: altijd verplicht, of verplicht onder een voorwaarde.',
      'Choose: always required, or required under a condition.',
    ),
  ],
  [
    /has a name that another question has/,
    say(
      'Deze code heeft een andere vraag ook. Kies een andere code.',
      'Another question has this code too. Choose another code.',
    ),
  ],
  [
    /has a name that means something else|has the name of the field for "other"/,
    say(
      'Deze code betekent iets anders in voorwaarden. Kies een andere code.',
      'This code means something else in conditions. Choose another code.',
    ),
  ],
  [
    /needs a name of letters|needs a plain name/,
    say(
      'Een code heeft alleen letters, cijfers, punten en streepjes.',
      'A code has letters, digits, dots and dashes only.',
    ),
  ],
  [/stands in the table twice/, say('Deze kolom staat er twee keer in.', 'This column is there twice.')],
  [/needs columns/, say('Geef de tabel kolommen.', 'Give the table columns.')],
  [/needs rows/, say('Geef de tabel rijen.', 'Give the table rows.')],
  [/needs (?:choices|rateValues)/, say('Geef de antwoorden waaruit te kiezen is.', 'Give the answers to choose from.')],
  [
    /that SurveyJS takes for the same/,
    say('Twee antwoorden hebben dezelfde waarde.', 'Two answers have the same value.'),
  ],
  [
    /has "\|" in|without a usable value/,
    say('Een van de antwoorden heeft geen bruikbare waarde.', 'One of the answers has no usable value.'),
  ],
  [
    /is of type (.*), which is not supported/,
    say('Dit soort vraag kennen wij niet: $1.', 'We do not have this type of question: $1.'),
  ],
  [
    /has cells of type (.*), which is not supported/,
    say('Dit soort cel kennen wij niet: $1.', 'We do not have this type of cell: $1.'),
  ],
  [/scale of more than 20 steps/, say('Een schaal heeft hooguit 20 stappen.', 'A scale has at most 20 steps.')],
  [
    /needs rateMin, rateMax and rateStep/,
    say('Begin, einde en stap van de schaal kloppen niet.', 'The start, end and step of the scale are not right.'),
  ],
];

/** What stops the check of answers from working with a document, from the error that compiling ended in. */
export function sayRefusal(error: unknown): { where: string; message: LocalText } {
  const text = error instanceof Error ? error.message.replace(/^compileQuestionnaire: /, '') : '';
  const [, name, rest = text] = /^(?:question|page|panel|column) "([^"]*)",? ?(.*)$/s.exec(text) ?? [];
  const where = name ?? '';
  for (const [pattern, words] of known) {
    const found = pattern.exec(rest);
    if (found) return { where, message: words(found) };
  }
  return {
    where,
    message: {
      nl: 'Zo is deze vraag niet te beantwoorden. Controleer de instellingen.',
      en: 'This question can’t be answered like this. Check its settings.',
    },
  };
}
