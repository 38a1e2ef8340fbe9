import type { LocalText, Theme } from './framework.ts';

/** A code that observations are tagged with. Its name is neutral: an observation says whether it goes well or can improve. */
export type CodebookEntry = {
  /** Stable: coded observations of all years refer to it. */
  code: string;
  theme: Theme;
  label: LocalText;
  definition: LocalText;
  /** One remark that belongs here. Invented: nobody said it. */
  example: LocalText;
  /** Words that point this way, to start suggestions with before an analyst has coded anything. */
  keywords: { nl: string[]; en: string[] };
  /** Where the subject comes from; the words are our own. */
  source: string;
};

/**
 * The codebook that ships with the framework: the improvement themes that the inspectorates' report speaks of (source
 * 000 §3 and §4, and its annexes where a code says so), in the order of the five themes. A network may add its own.
 */
export const codebook: readonly CodebookEntry[] = [
  {
    code: 'ambition-unknown',
    theme: 'ambition',
    label: { nl: 'Bekendheid van de ambitie', en: 'Whether the ambition is known' },
    definition: {
      nl: 'Of iedereen aan tafel weet wat het netwerk samen wil, ook wie pas meedoet.',
      en: 'Whether everyone at the table knows what the network wants together, also those who have just joined.',
    },
    example: {
      nl: 'Ik zit er een half jaar bij en kan nog niet zeggen waar we voor gaan.',
      en: 'I have been here for half a year and still can’t say what we are aiming for.',
    },
    keywords: {
      nl: ['ambitie', 'visie', 'onbekend', 'bekend', 'koers', 'stip'],
      en: ['ambition', 'vision', 'unknown', 'known', 'course', 'aim'],
    },
    source: '000 §3.2',
  },
  {
    code: 'shared-commitment',
    theme: 'ambition',
    label: { nl: 'Samen achter de ambitie staan', en: 'Standing behind the ambition together' },
    definition: {
      nl: 'Of de leden zich betrokken voelen en zich willen inzetten voor wat ze samen willen.',
      en: 'Whether the members feel involved and want to work for what they want together.',
    },
    example: {
      nl: 'Iedereen die er zit, wil dat het geweld stopt. Dat voel je.',
      en: 'Everyone who is there wants the violence to stop. You can feel it.',
    },
    keywords: {
      nl: ['betrokken', 'betrokkenheid', 'commitment', 'draagvlak', 'inzet', 'schouders'],
      en: ['involved', 'involvement', 'commitment', 'support', 'dedication'],
    },
    source: '000 §3.1',
  },
  {
    code: 'concrete-objectives',
    theme: 'ambition',
    label: { nl: 'Duidelijke doelen', en: 'Clear objectives' },
    definition: {
      nl: 'Of de ambitie is uitgewerkt in doelen waarvan je kunt zien of ze gehaald zijn.',
      en: 'Whether the ambition has been worked out in objectives that can be seen to be reached or not.',
    },
    example: {
      nl: 'We willen minder geweld, maar hoeveel minder en wanneer staat nergens.',
      en: 'We want less violence, but how much less and by when is written nowhere.',
    },
    keywords: {
      nl: ['doel', 'doelstelling', 'concreet', 'resultaat', 'meetbaar', 'vaag'],
      en: ['objective', 'goal', 'concrete', 'result', 'measurable', 'vague'],
    },
    source: '000 §4.1',
  },
  {
    code: 'prevention',
    theme: 'ambition',
    label: { nl: 'Geweld voorkomen', en: 'Preventing violence' },
    definition: {
      nl: 'Of het netwerk genoeg doet om geweld te voorkomen, bijvoorbeeld op school.',
      en: 'Whether the network does enough to prevent violence, for example at school.',
    },
    example: {
      nl: 'Praat in de klas over ruzie thuis, dan weet een kind waar het heen kan.',
      en: 'Talk in class about fights at home, then a child knows where to go.',
    },
    keywords: {
      nl: ['preventie', 'voorkomen', 'vroeg', 'school', 'voorlichting', 'signaleren'],
      en: ['prevention', 'prevent', 'early', 'school', 'education', 'signs'],
    },
    source: '000 §3.2',
  },
  {
    code: 'own-interest-versus-network',
    theme: 'interests',
    label: { nl: 'Eigen belang en belang van het netwerk', en: 'Own interest and the interest of the network' },
    definition: {
      nl: 'Of het belang van een organisatie past bij dat van het netwerk, en wat er gebeurt als het botst.',
      en: 'Whether the interest of an organisation fits that of the network, and what happens when they clash.',
    },
    example: {
      nl: 'Onze wachtlijst gaat voor, en dan schuift de gezamenlijke afspraak naar achteren.',
      en: 'Our waiting list comes first, and then the joint agreement moves to the back.',
    },
    keywords: {
      nl: ['belang', 'eigenbelang', 'botsen', 'conflict', 'prioriteit', 'wachtlijst'],
      en: ['interest', 'clash', 'conflict', 'priority', 'waiting list'],
    },
    source: '000 §3.1',
  },
  {
    code: 'capacity-and-money',
    theme: 'interests',
    label: { nl: 'Tijd, mensen en geld', en: 'Time, people and money' },
    definition: {
      nl: 'Of er genoeg tijd, mensen en geld zijn om te doen wat is afgesproken.',
      en: 'Whether there are enough time, people and money to do what was agreed.',
    },
    example: {
      nl: 'Het plan is goed, alleen heeft niemand er uren voor gekregen.',
      en: 'The plan is good, only nobody was given hours for it.',
    },
    keywords: {
      nl: ['geld', 'capaciteit', 'uren', 'subsidie', 'financiering', 'personeel', 'middelen'],
      en: ['money', 'capacity', 'hours', 'subsidy', 'funding', 'staff', 'means'],
    },
    source: '000 annex 1',
  },
  {
    code: 'experts-by-experience',
    theme: 'interests',
    label: { nl: 'Ervaringsdeskundigen', en: 'Experts by experience' },
    definition: {
      nl: 'Of mensen die het zelf hebben meegemaakt meepraten, en wat er met hun inbreng gebeurt.',
      en: 'Whether people who lived through it take part in the talks, and what happens with what they bring in.',
    },
    example: {
      nl: 'Haar verhaal maakte meer los dan al onze cijfers samen.',
      en: 'Her story set more in motion than all our figures together.',
    },
    keywords: {
      nl: ['ervaringsdeskundige', 'ervaring', 'verhaal', 'slachtoffer', 'pleger', 'inwoner', 'inbreng'],
      en: ['expert by experience', 'experience', 'story', 'victim', 'resident', 'input'],
    },
    source: '000 §3.1',
  },
  {
    code: 'clients-in-control',
    theme: 'interests',
    label: { nl: 'Zelf kiezen door cliënten', en: 'Clients choosing for themselves' },
    definition: {
      nl: 'Of mensen die hulp krijgen zelf kunnen kiezen en dicht bij de hulpverlener staan.',
      en: 'Whether people who get help can choose for themselves and are close to the one who helps.',
    },
    example: {
      nl: 'Er werd over mij beslist, terwijl ik best wist wat zou helpen.',
      en: 'Things were decided about me, while I knew quite well what would help.',
    },
    keywords: {
      nl: ['regie', 'kiezen', 'cliënt', 'eigen', 'afstand', 'keuze', 'zelf'],
      en: ['control', 'choose', 'client', 'own', 'distance', 'choice'],
    },
    source: '000 §3.2',
  },
  {
    code: 'informal-help',
    theme: 'interests',
    label: { nl: 'Steun van mensen in de buurt', en: 'Support from people nearby' },
    definition: {
      nl: 'Of er naast professionele hulp ook steun is van vrijwilligers, familie of buurt, ook later nog.',
      en: 'Whether there is support from volunteers, family or neighbours beside professional help, also later on.',
    },
    example: {
      nl: 'Na de hulp viel het stil. Een maatje uit de wijk had toen veel gescheeld.',
      en: 'After the help it went quiet. A buddy from the neighbourhood would have meant a lot then.',
    },
    keywords: {
      nl: ['informeel', 'vrijwilliger', 'maatje', 'buurt', 'familie', 'nazorg', 'steun'],
      en: ['informal', 'volunteer', 'buddy', 'neighbourhood', 'family', 'aftercare', 'support'],
    },
    source: '000 §3.2',
  },
  {
    code: 'peer-to-peer',
    theme: 'interests',
    label: { nl: 'Steun van lotgenoten', en: 'Support from peers' },
    definition: {
      nl: 'Of mensen die iets soortgelijks hebben meegemaakt elkaar kunnen ontmoeten en helpen.',
      en: 'Whether people who lived through something similar can meet and help each other.',
    },
    example: {
      nl: 'In de groep hoefde ik niets uit te leggen, daar kenden ze het.',
      en: 'In the group I had nothing to explain, they knew it there.',
    },
    keywords: {
      nl: ['lotgenoot', 'lotgenoten', 'groep', 'peer', 'herkenning'],
      en: ['peer', 'peers', 'group', 'fellow sufferers', 'recognition'],
    },
    source: '000 §3.2',
  },
  {
    code: 'trust',
    theme: 'relation',
    label: { nl: 'Vertrouwen', en: 'Trust' },
    definition: {
      nl: 'Of de deelnemers elkaar vertrouwen en op elkaar durven te bouwen.',
      en: 'Whether the participants trust each other and dare to rely on one another.',
    },
    example: {
      nl: 'Ik kan hier zeggen dat iets mislukt is zonder dat het tegen ons wordt gebruikt.',
      en: 'I can say here that something failed without it being used against us.',
    },
    keywords: {
      nl: ['vertrouwen', 'veilig', 'openheid', 'eerlijk', 'rekenen'],
      en: ['trust', 'safe', 'openness', 'honest', 'rely'],
    },
    source: '000 §3.1',
  },
  {
    code: 'short-lines',
    theme: 'relation',
    label: { nl: 'Elkaar snel vinden', en: 'Finding each other quickly' },
    definition: {
      nl: 'Of mensen elkaar kennen en elkaar makkelijk bereiken als er iets opgelost moet worden.',
      en: 'Whether people know and easily reach each other when something has to be solved.',
    },
    example: {
      nl: 'Eén telefoontje en dezelfde middag was het geregeld.',
      en: 'One phone call and it was settled the same afternoon.',
    },
    keywords: {
      nl: ['lijnen', 'contact', 'bellen', 'bereikbaar', 'kennen', 'snel'],
      en: ['lines', 'contact', 'call', 'reachable', 'know', 'quick'],
    },
    source: '000 §3.1',
  },
  {
    code: 'speaking-up',
    theme: 'relation',
    label: { nl: 'Elkaar aanspreken', en: 'Speaking up to each other' },
    definition: {
      nl: 'Of deelnemers het tegen elkaar zeggen als iets niet goed gaat of een afspraak blijft liggen.',
      en: 'Whether participants tell each other when something goes wrong or an agreement is left lying.',
    },
    example: {
      nl: 'We zijn zo beleefd dat niemand vraagt waarom het niet gebeurd is.',
      en: 'We are so polite that nobody asks why it was not done.',
    },
    keywords: {
      nl: ['aanspreken', 'feedback', 'beleefd', 'durven', 'kritiek', 'lastig'],
      en: ['speak up', 'feedback', 'polite', 'dare', 'criticism', 'difficult'],
    },
    source: '000 §4.2',
  },
  {
    code: 'meeting-in-person',
    theme: 'relation',
    label: { nl: 'Elkaar echt ontmoeten', en: 'Meeting in person' },
    definition: {
      nl: 'Of de deelnemers elkaar in het echt zien, en wat dat oplevert.',
      en: 'Whether the participants meet face to face, and what that brings.',
    },
    example: {
      nl: 'Op het scherm hoor ik mededelingen, aan tafel hoor ik wat er speelt.',
      en: 'On the screen I hear announcements, at the table I hear what is going on.',
    },
    keywords: {
      nl: ['fysiek', 'ontmoeten', 'bijeenkomst', 'online', 'tafel', 'treffen'],
      en: ['in person', 'meet', 'meeting', 'online', 'table', 'face to face'],
    },
    source: '000 §3.1',
  },
  {
    code: 'shared-language',
    theme: 'relation',
    label: { nl: 'Elkaar begrijpen', en: 'Understanding each other' },
    definition: {
      nl: 'Of mensen uit verschillende vakgebieden dezelfde woorden gebruiken en elkaars werk begrijpen.',
      en: 'Whether people from different fields use the same words and understand each other’s work.',
    },
    example: {
      nl: 'Wij zeggen ‘veilig’ en bedoelen allemaal iets anders.',
      en: 'We say ‘safe’ and all mean something different.',
    },
    keywords: {
      nl: ['taal', 'begrip', 'begrippen', 'jargon', 'definitie', 'begrijpen'],
      en: ['language', 'terms', 'jargon', 'definition', 'understand'],
    },
    source: '000 annex 2',
  },
  {
    code: 'role-of-platform',
    theme: 'organisation',
    label: { nl: 'Rol van het netwerk', en: 'Role of the network' },
    definition: {
      nl: 'Of duidelijk is waar het netwerk voor is, waar het over gaat en waar niet over.',
      en: 'Whether it is clear what the network is for, what it deals with and what not.',
    },
    example: {
      nl: 'Beslissen wij hier iets, of praten we elkaar alleen bij?',
      en: 'Do we decide anything here, or do we only update each other?',
    },
    keywords: {
      nl: ['rol', 'positie', 'taak', 'platform', 'functie', 'waarvoor', 'scope'],
      en: ['role', 'position', 'task', 'platform', 'function', 'purpose', 'scope'],
    },
    source: '000 §3.2',
  },
  {
    code: 'mandate',
    theme: 'organisation',
    label: { nl: 'Mogen beslissen', en: 'Being allowed to decide' },
    definition: {
      nl: 'Of de mensen aan tafel namens hun organisatie mogen beslissen.',
      en: 'Whether the people at the table may decide for their organisation.',
    },
    example: {
      nl: 'De helft moest het eerst thuis navragen, dus we schoven het door.',
      en: 'Half of them had to ask at home first, so we moved it on.',
    },
    keywords: {
      nl: ['mandaat', 'beslissen', 'besluit', 'bevoegd', 'bestuurder', 'navragen'],
      en: ['mandate', 'decide', 'decision', 'authority', 'executive', 'ask'],
    },
    source: '000 §3.1',
  },
  {
    code: 'changing-participants',
    theme: 'organisation',
    label: { nl: 'Wisselende deelnemers', en: 'Changing participants' },
    definition: {
      nl: 'Of dezelfde mensen blijven komen, en wat het doet als er steeds anderen zitten.',
      en: 'Whether the same people keep coming, and what it does when there are always others.',
    },
    example: {
      nl: 'Elke keer stellen we ons weer voor, en dan is het eerste uur om.',
      en: 'Every time we introduce ourselves again, and then the first hour is gone.',
    },
    keywords: {
      nl: ['verloop', 'wisselend', 'wisseling', 'vervanger', 'samenstelling', 'aanwezig'],
      en: ['turnover', 'changing', 'change', 'substitute', 'attendance', 'present'],
    },
    source: '000 §3.2',
  },
  {
    code: 'welcoming-new-members',
    theme: 'organisation',
    label: { nl: 'Nieuwe leden inwerken', en: 'Introducing new members' },
    definition: {
      nl: 'Of nieuwe leden uitleg krijgen over de ambitie, de doelen, de werkwijze en de agenda.',
      en: 'Whether new members get explained the ambition, the objectives, the way of working and the agenda.',
    },
    example: {
      nl: 'Ik kreeg een agenda per mail, en verder moest ik het zelf uitzoeken.',
      en: 'I got an agenda by mail, and had to find out the rest by myself.',
    },
    keywords: {
      nl: ['inwerken', 'inwerkprogramma', 'nieuw', 'introductie', 'uitleg', 'welkom'],
      en: ['introduce', 'onboarding', 'new', 'introduction', 'explain', 'welcome'],
    },
    source: '000 §4.1',
  },
  {
    code: 'broad-membership',
    theme: 'organisation',
    label: { nl: 'Wie er meedoen', en: 'Who takes part' },
    definition: {
      nl: 'Of alle sectoren en gemeenten die nodig zijn ook echt aan tafel zitten.',
      en: 'Whether all sectors and municipalities that are needed are really at the table.',
    },
    example: {
      nl: 'Over kinderen praten we zonder dat er een school bij zit.',
      en: 'We talk about children without a school being there.',
    },
    keywords: {
      nl: ['sector', 'huisarts', 'onderwijs', 'ontbreken', 'aangesloten', 'gemeenten', 'deelname'],
      en: ['sector', 'general practitioner', 'education', 'missing', 'joined', 'municipalities'],
    },
    source: '000 §3.1',
  },
  {
    code: 'work-agenda',
    theme: 'organisation',
    label: { nl: 'Werkagenda', en: 'Work agenda' },
    definition: {
      nl: 'Of het netwerk keuzes maakt en vastlegt waaraan het de komende een of twee jaar werkt.',
      en: 'Whether the network makes choices and records what it works on in the next one or two years.',
    },
    example: {
      nl: 'Alles is belangrijk, dus kiezen we niets en begint elk jaar opnieuw.',
      en: 'Everything is important, so we choose nothing and each year starts afresh.',
    },
    keywords: {
      nl: ['werkagenda', 'agenda', 'meerjarenagenda', 'prioriteit', 'kiezen', 'planning'],
      en: ['work agenda', 'agenda', 'multi-year', 'priority', 'choose', 'planning'],
    },
    source: '000 §4.1',
  },
  {
    code: 'actions-with-owner',
    theme: 'processes',
    label: { nl: 'Acties met een eigenaar', en: 'Actions with an owner' },
    definition: {
      nl: 'Of bij elke actie staat wie ervoor zorgt en wanneer, en of dat ook gebeurt.',
      en: 'Whether each action says who sees to it and when, and whether that happens.',
    },
    example: {
      nl: 'Op de lijst staat ‘wij’, en dan doet dus niemand het.',
      en: 'The list says ‘we’, and so nobody does it.',
    },
    keywords: {
      nl: ['actie', 'eigenaar', 'actielijst', 'verantwoordelijk', 'deadline', 'opvolgen', 'oppakken'],
      en: ['action', 'owner', 'action list', 'responsible', 'deadline', 'follow up'],
    },
    source: '000 §4.2',
  },
  {
    code: 'bottlenecks-followed-up',
    theme: 'processes',
    label: { nl: 'Knelpunten uit de praktijk oppakken', en: 'Taking up bottlenecks from practice' },
    definition: {
      nl: 'Of knelpunten uit de praktijk het netwerk bereiken en er daarna iets mee gebeurt.',
      en: 'Whether bottlenecks from everyday practice reach the network and something is done with them.',
    },
    example: {
      nl: 'We schreven twintig knelpunten op een flap en hoorden er nooit meer iets van.',
      en: 'We wrote twenty bottlenecks on a flip chart and never heard of them again.',
    },
    keywords: {
      nl: ['knelpunt', 'probleem', 'signaal', 'oplossen', 'vastlopen', 'inbrengen'],
      en: ['bottleneck', 'problem', 'signal', 'solve', 'stuck', 'bring in'],
    },
    source: '000 §4.3',
  },
  {
    code: 'feedback-to-practice',
    theme: 'processes',
    label: { nl: 'Terug naar de praktijk', en: 'Back to everyday practice' },
    definition: {
      nl: 'Of de mensen die het werk doen horen wat er is besloten, en er iets van merken.',
      en: 'Whether the people who do the work hear what was decided, and notice it.',
    },
    example: {
      nl: 'Mijn team leest in de krant wat wij hier hebben afgesproken.',
      en: 'My team reads in the paper what we agreed here.',
    },
    keywords: {
      nl: ['terugkoppelen', 'terugkoppeling', 'praktijk', 'werkvloer', 'uitvoering', 'medewerkers'],
      en: ['feedback', 'practice', 'work floor', 'carry out', 'staff'],
    },
    source: '000 §4.3',
  },
  {
    code: 'knowing-whether-it-helped',
    theme: 'processes',
    label: { nl: 'Weten of het helpt', en: 'Knowing whether it helps' },
    definition: {
      nl: 'Of het netwerk nagaat wat een actie heeft opgeleverd en daarvan bijstuurt.',
      en: 'Whether the network checks what an action brought and adjusts its course.',
    },
    example: {
      nl: 'We zijn alweer drie projecten verder en weten niet of het eerste werkte.',
      en: 'We are three projects further on and don’t know whether the first one worked.',
    },
    keywords: {
      nl: ['monitoren', 'monitoring', 'evalueren', 'evaluatie', 'meten', 'cijfers', 'effect', 'bijsturen'],
      en: ['monitor', 'monitoring', 'evaluate', 'evaluation', 'measure', 'figures', 'effect', 'adjust'],
    },
    source: '000 §4.3',
  },
  {
    code: 'learning-together',
    theme: 'processes',
    label: { nl: 'Van elkaar leren', en: 'Learning from each other' },
    definition: {
      nl: 'Of de leden kennis delen, bij elkaar kijken en daar hun werk beter door doen.',
      en: 'Whether the members share knowledge, look in on each other and do their work better for it.',
    },
    example: {
      nl: 'Ik liep een dag mee bij een ander team en doe het nu anders.',
      en: 'I spent a day with another team and now I do it differently.',
    },
    keywords: {
      nl: ['leren', 'kennis', 'delen', 'casus', 'scholing', 'meelopen', 'uitwisselen'],
      en: ['learn', 'knowledge', 'share', 'case', 'training', 'shadow', 'exchange'],
    },
    source: '000 §3.2',
  },
];

/** The entry of a code, or undefined when the codebook does not have it. */
export function codebookEntry(code: string): CodebookEntry | undefined {
  return codebook.find((entry) => entry.code === code);
}
