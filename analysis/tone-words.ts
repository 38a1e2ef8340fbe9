const list = (words: string): readonly string[] => words.split(' ');

/**
 * Words that by themselves say that something goes well, or that it can improve: what tone is suggested from before
 * anything has been coded. Own choice, general words only; wishes ("graag", "moet", "meer") ask for improvement.
 */
export const toneWords: Readonly<Record<'nl' | 'en', { well: readonly string[]; improve: readonly string[] }>> = {
  nl: {
    well: list(
      'goed fijn prettig sterk helder duidelijk waardevol waarde meerwaarde blij mooi prima snel makkelijk helpt dankzij ' +
        'kracht voldoende genoeg gelukt opgelost soepel leerzaam tevreden trots winst versterkt werkt eindelijk open ' +
        'serieus nagekomen gewaardeerd hartelijk positief succes groot breed',
    ),
    improve: list(
      'beter meer minder moet moeten mag graag nodig behoefte mist missen mis ontbreekt ontbreken gebrek tekort ' +
        'onvoldoende weinig te lastig moeilijk traag vaag onduidelijk versnipperd jammer zonde vrijblijvend helaas ' +
        'probleem wringt slecht laat kwetsbaar vaker zorg maak organiseer betrek zet geef vraag kies stop maar steeds ' +
        'alleen telkens pas',
    ),
  },
  en: {
    well: list(
      'good well fine pleasant strong clear valuable value glad great quick quickly easy helps thanks strength enough ' +
        'solved smooth satisfied proud works finally open seriously appreciated welcome positive success dare safe broad ' +
        'best better',
    ),
    improve: list(
      'more less must should need needs needed missing lack lacks shortage too little few hard difficult slow vague ' +
        'unclear scattered pity unfortunately problem bad late fragile often involve make give stop pick choose bring ' +
        'please only yet still far waste weak',
    ),
  },
};
