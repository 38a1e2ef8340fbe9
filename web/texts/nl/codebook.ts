import { formatter } from '../format.ts';

const { plural } = formatter('nl');

export const codebook = {
  open: 'Bekijk het codeboek',
  crumb: 'Codeboek',
  title: 'Codeboek',
  lead: 'De verbeterthema’s waarmee uw inspectie waarnemingen codeert. Wat u hier verandert, geldt voor alle metingen die nog niet gepubliceerd zijn. Gepubliceerde beelden veranderen nooit.',
  readOnly: 'Alleen inspecteurs kunnen het codeboek van hun inspectie veranderen.',
  add: 'Voeg een verbeterthema toe',
  added: 'Toegevoegd. U kunt er meteen mee coderen.',
  theme: 'Thema',
  inLanguage: { nl: 'In het Nederlands', en: 'In het Engels' },
  label: 'Naam',
  definition: 'Wat hoort hierbij?',
  example: 'Een voorbeeld',
  exampleHelp: 'In uw eigen woorden. Neem nooit over wat iemand schreef of zei.',
  keywords: 'Woorden die hierop wijzen',
  keywordsHelp: 'Met komma’s ertussen. Ze helpen bij de voorstellen.',
  why: 'Waarom?',
  whyHelp: 'Dit komt in de geschiedenis van het codeboek.',
  reword: 'Wijzig',
  saveWords: 'Bewaar',
  merge: 'Voeg samen',
  split: 'Splits',
  state: { active: 'Neem uit gebruik', retired: 'Neem weer in gebruik', merged: '' },
  retired: 'niet meer in gebruik',
  own: 'eigen',
  exampleOf: (text: string) => `Bijvoorbeeld: ‘${text}’`,
  keywordsOf: (words: string) => `Woorden: ${words}`,
  used: (n: number) =>
    n === 0
      ? 'Nog niet gebruikt in metingen die u leest.'
      : `Gebruikt bij ${plural(n, { one: 'waarneming', other: 'waarnemingen' })} in metingen die u leest.`,
  dialog: {
    reword: (name: string) => `Wijzig ‘${name}’`,
    merge: (name: string) => `Voeg ‘${name}’ samen met een ander`,
    split: (name: string) => `Splits ‘${name}’`,
    state: (name: string) => `‘${name}’ in of uit gebruik`,
  },
  mergeHelp:
    'Alles wat dit verbeterthema heeft, krijgt het andere. Dat geldt voor alle metingen van uw inspectie die nog niet gepubliceerd zijn. U kunt het ongedaan maken zolang er niet op voortgebouwd is.',
  into: 'Samenvoegen met',
  stateHelp: {
    active:
      'Het verbeterthema blijft bij wat er al mee gecodeerd is, en telt mee in het beeld. Het is niet meer te kiezen.',
    retired: 'Het verbeterthema is daarna weer te kiezen.',
    merged: '',
  },
  splitHelp:
    'Kies per waarneming waar die bij hoort, en beschrijf het nieuwe verbeterthema. U ziet alleen waarnemingen uit metingen die u mag lezen en die nog niet gepubliceerd zijn; de andere blijven bij het oude.',
  nothingToMove: 'Er zijn geen waarnemingen om te verdelen. U kunt wel een nieuw verbeterthema maken.',
  places: {
    stay: (name: string) => `Blijft bij ‘${name}’`,
    new: () => 'Gaat naar het nieuwe',
    both: () => 'Hoort bij allebei',
  },
  history: 'Wat er veranderd is',
  noHistory: 'Nog niets: dit is het codeboek zoals het bij het gesprekskader hoort.',
  what: 'Wat',
  whyHead: 'Waarom',
  who: 'Wie',
  when: 'Wanneer',
  undoHead: 'Ongedaan maken',
  undo: 'Maak ongedaan',
  undone: 'ongedaan gemaakt',
  kinds: {
    add: (name: string, _: string) => `‘${name}’ toegevoegd`,
    reword: (name: string, _: string) => `‘${name}’ anders omschreven`,
    merge: (name: string, into: string) => `‘${name}’ samengevoegd met ‘${into}’`,
    split: (name: string, into: string) => `‘${name}’ gesplitst: ‘${into}’ erbij`,
    retire: (name: string, _: string) => `‘${name}’ uit gebruik genomen`,
    restore: (name: string, _: string) => `‘${name}’ weer in gebruik genomen`,
    reverse: (name: string, _: string) => `Een wijziging van ‘${name}’ ongedaan gemaakt`,
  },
};
