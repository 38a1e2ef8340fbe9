const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * Words so common that they name no subject: pronouns, question words, plain verbs, numbers, adverbs of degree and time.
 *
 * For naming a group of texts only. To suggest a code they do count, beside other words: "wie doet het".
 */
export const commonWords: Readonly<Record<'nl' | 'en', ReadonlySet<string>>> = {
  nl: list(
    'wat wie hoe waar wanneer waarom welke welk iets iemand alles iedereen ieder iedere elk elke alle allemaal zelf eigen ' +
      'elkaar mij me jij jou jouw jullie hen zich zoiets eens eerst erbij erg heel meer meest minder veel weinig genoeg ' +
      'goed beter best slecht nieuw nieuwe ander andere anders zelfde dezelfde hetzelfde een twee drie vier vijf half keer ' +
      'jaar jaren maand week dag tijd altijd vaak soms weer nu later pas steeds telkens snel gauw lang kort samen alleen ' +
      'gaan gaat ging gegaan komen komt kwam gekomen doen doe doet deed gedaan maken maak maakt gemaakt geven geef geeft ' +
      'gegeven krijgen krijgt kreeg zien zie ziet zag gezien weten weet wist zeggen zegt zei gezegd vragen vraag vraagt ' +
      'staan staat stond zitten zit zat liggen ligt lag houden houdt hield nemen neemt nam worden blijven blijft bleef ' +
      'laten laat liet moeten moet moest mogen mag mocht willen wil wilt hoeven hoeft lijkt vinden vindt vond gevonden ' +
      'gebeurt gebeuren werkt nodig echt eigenlijk gewoon bijna ongeveer wel niet ook zoals zodra zodat terwijl omdat ' +
      'hoewel tussen tijdens binnen buiten onder boven tegen per via zonder daarna daarom daardoor juist vooral dingen ding',
  ),
  en: list(
    'what who whom whose which when where why how something somebody someone everything everybody everyone anything ' +
      'anyone all any each every some such same own self one two three four five half once twice time times year years ' +
      'month week day days always often sometimes again now later yet still ever also just only very too more most less ' +
      'least much many few little enough good better best bad new old other others another last next first between ' +
      'around before after about within without during above below away back here there get gets got go goes went gone ' +
      'come comes came make makes made take takes took taken give gives gave given keep keeps put puts say says said see ' +
      'sees saw seen know knows knew known think thinks thought want wants wanted ask asks asked tell tells told need ' +
      'needs should must let lets use used happen happens happened thing things into onto out off over up down because ' +
      'while though although since until really quite almost',
  ),
};
