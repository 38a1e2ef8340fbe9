import type { LocalText } from '../framework.ts';
import type { AdviceKind } from './types.ts';

type Words = { title: LocalText; reason: LocalText };

/** What each kind of advice says: why it matters, and how to mend it. */
export const reasons: Record<AdviceKind, Words> = {
  'double-barrelled': {
    title: { nl: 'Twee vragen in één', en: 'Two questions in one' },
    reason: {
      nl: 'Wie het met de ene helft eens is en met de andere niet, kan niet eerlijk antwoorden. Maak er twee vragen van, of kies de helft die telt.',
      en: 'Who agrees with one half and not with the other cannot answer honestly. Make it two questions, or choose the half that counts.',
    },
  },
  'double-negation': {
    title: { nl: 'Dubbele ontkenning', en: 'Double negation' },
    reason: {
      nl: 'Lezers moeten de zin twee keer omdraaien, en een deel kruist dan het omgekeerde aan. Schrijf op wat er wel is.',
      en: 'Readers must turn the sentence round twice, and some then tick the opposite. Write what there is instead.',
    },
  },
  negation: {
    title: { nl: 'Ontkenning in een stelling', en: 'Negation in a statement' },
    reason: {
      nl: 'Wie het hiermee oneens is, zegt: “niet waar dat het niet zo is.” Dat gaat vaak mis. Gebruik een woord dat het tegendeel zegt, zoals “te weinig” of “moeilijk”.',
      en: 'Disagreeing with this says: “not true that it is not so.” That often goes wrong. Use a word for the opposite, such as “too little” or “difficult”.',
    },
  },
  leading: {
    title: { nl: 'Sturende woorden', en: 'Leading words' },
    reason: {
      nl: 'Deze woorden verraden welk antwoord u verwacht. Wie twijfelt, volgt ze. Laat ze weg.',
      en: 'These words tell which answer you expect. Who doubts will follow them. Leave them out.',
    },
  },
  absolute: {
    title: { nl: 'Geen uitzondering mogelijk', en: 'No exception possible' },
    reason: {
      nl: 'Eén uitzondering is genoeg om het oneens te zijn. Dan geeft bijna iedereen hetzelfde antwoord en leert u weinig. Schrijf “meestal”, of vraag hoe vaak.',
      en: 'One exception is enough to disagree. Then nearly everyone gives the same answer, and you learn little. Write “usually”, or ask how often.',
    },
  },
  'long-sentence': {
    title: { nl: 'Lange zin', en: 'Long sentence' },
    reason: {
      nl: 'Meer dan 20 woorden in één zin houden veel lezers niet bij elkaar. Maak er twee zinnen van, of laat weg wat niet nodig is.',
      en: 'Many readers lose the thread in a sentence of more than 20 words. Make it two sentences, or leave out what is not needed.',
    },
  },
  'hard-words': {
    title: { nl: 'Moeilijk woord', en: 'Hard word' },
    reason: {
      nl: 'Lange en deftige woorden verstaat niet iedereen op dezelfde manier. Kies een woord dat u ook aan tafel zou zeggen.',
      en: 'Not everyone understands long and official words in the same way. Choose a word that you would say at the table too.',
    },
  },
  'few-statements': {
    title: { nl: 'Minder dan drie stellingen bij een thema', en: 'Fewer than three statements in a theme' },
    reason: {
      nl: 'De score van een thema is het gemiddelde van de stellingen. Met een of twee bepaalt één ongelukkig woord de uitkomst. Voeg stellingen toe, of vraag dit met een open vraag.',
      en: 'The score of a theme is the mean of its statements. With one or two, a single unlucky word decides the outcome. Add statements, or ask this with an open question.',
    },
  },
  'no-negative-statement': {
    title: { nl: 'Alle stellingen zijn positief', en: 'All statements are positive' },
    reason: {
      nl: 'Sommige mensen zeggen gauw ja. Met een paar stellingen waarbij “eens” ongunstig is, valt dat op. Schrijf ze zonder “niet” of “geen”.',
      en: 'Some people say yes easily. A few statements with which agreeing is unfavourable make that show. Write them without “not” or “no”.',
    },
  },
  'missing-language': {
    title: { nl: 'Eén taal ontbreekt', en: 'One language is missing' },
    reason: {
      nl: 'Wie de andere taal kiest, ziet hier niets of een andere tekst. Schrijf de vraag in beide talen, en lees ze hardop naast elkaar.',
      en: 'Who chooses the other language sees nothing here, or another text. Write the question in both languages, and read them aloud side by side.',
    },
  },
  'no-limit': {
    title: { nl: 'Open vraag zonder grens', en: 'Open question without a limit' },
    reason: {
      nl: 'Zonder grens weet een invuller niet hoeveel u verwacht, en kan een antwoord te lang zijn om te bewaren. Kies een aantal tekens.',
      en: 'Without a limit a respondent cannot tell how much you expect, and an answer may be too long to keep. Choose a number of characters.',
    },
  },
  'no-direction': {
    title: { nl: 'Richting niet gekozen', en: 'Direction not chosen' },
    reason: {
      nl: 'Zonder richting weten we niet of “eens” gunstig is, en telt de stelling verkeerd mee. Kies positief of negatief.',
      en: 'Without a direction we cannot tell whether agreeing is favourable, and the statement counts wrongly. Choose positive or negative.',
    },
  },
  'many-questions': {
    title: { nl: 'Veel vragen', en: 'Many questions' },
    reason: {
      nl: 'Wie lang moet invullen, leest slordiger en haakt eerder af. Laat weg waar u niets mee gaat doen.',
      en: 'Who has to answer for long reads less carefully and gives up sooner. Leave out what you will do nothing with.',
    },
  },
};
