const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * Words that say nothing about what a remark is about: articles, prepositions, conjunctions, auxiliaries.
 *
 * Short on purpose. Common lists also drop *niet*, *geen*, *meer*, *moet*, *zelf*, *elkaar* and *wie*, which do say
 * something here: "er is geen doel", "wie doet het".
 */
export const stopWords: Readonly<Record<'nl' | 'en', ReadonlySet<string>>> = {
  nl: list(
    'de het een en van in is dat die te op met voor er zijn ik je we wij ze zij hij dan als om aan bij ook maar naar uit ' +
      'over door dit deze daar hier zo nog al wel of heeft hebben heb had hadden was waren ben bent wordt worden werd ' +
      'werden kan kunnen zal zullen zou zouden ons onze mijn u uw hem haar hun men dus want tot na toen',
  ),
  en: list(
    'the a an and of to in is it that for on with as at by from be are was were been i we you he she they them us our my ' +
      'your his her their its this these those there then than so if or but do does did have has had will would can ' +
      'could may might shall',
  ),
};
