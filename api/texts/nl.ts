import type { ImportProblem } from '../../surveys/index.ts';
import type { ProblemCode } from '../problems.ts';

type Words = { title: string; detail: string };

const problems: Record<ProblemCode, Words> = {
  'broken-json': {
    title: 'Onleesbaar verzoek',
    detail: 'De inhoud van het verzoek is geen geldige JSON. Er is niets opgeslagen.',
  },
  'not-json': {
    title: 'Geen JSON',
    detail: 'Stuur de inhoud als JSON, met de kop Content-Type: application/json. Er is niets opgeslagen.',
  },
  'not-signed-in': { title: 'Niet ingelogd', detail: 'Log eerst in. Er is niets veranderd.' },
  'link-unknown': {
    title: 'Deze link kennen we niet',
    detail: 'Controleer of u de hele link uit de mail hebt gebruikt, of vraag een nieuwe link aan.',
  },
  'link-used': {
    title: 'Deze link is al gebruikt',
    detail: 'Een inloglink werkt één keer. Vraag een nieuwe link aan.',
  },
  'link-expired': {
    title: 'Deze link is verlopen',
    detail: 'De tijd om deze link te gebruiken is voorbij. Vraag de afzender om een nieuwe link.',
  },
  'link-withdrawn': {
    title: 'Uw hulp is niet meer nodig',
    detail: 'Wie u vroeg om mee te antwoorden, heeft uw link gestopt. Wat u al had beantwoord, is bewaard.',
  },
  'member-link-stopped': {
    title: 'Deze link werkt niet meer',
    detail: 'De organisatie heeft een andere contactpersoon, of is geen lid meer van dit netwerk.',
  },
  'link-replaced': {
    title: 'Er is een nieuwere link',
    detail:
      'De uitnodiging is opnieuw verstuurd. Alleen de link in de nieuwste mail werkt. Wat is ingevuld, is bewaard.',
  },
  'link-handed-over': {
    title: 'De uitnodiging is overgedragen',
    detail:
      'Iemand van uw organisatie heeft de uitnodiging overgedragen aan een andere contactpersoon. Die heeft een eigen link gekregen. Wat is ingevuld, is bewaard.',
  },
  forbidden: { title: 'Dit mag niet', detail: 'U hebt geen recht om dit te doen. Er is niets veranderd.' },
  'not-found': { title: 'Niet gevonden', detail: 'Dit bestaat niet, of u mag het niet zien.' },
  'no-such-page': { title: 'Niet gevonden', detail: 'Dit adres bestaat niet.' },
  'too-large': {
    title: 'Te groot',
    detail: 'Wat u stuurt is te groot. Er is niets opgeslagen. Maak het korter en probeer het opnieuw.',
  },
  'unsupported-file': {
    title: 'Dit bestand kunnen we niet lezen',
    detail: 'Gebruik een CSV-bestand (UTF-8) of een Excel-bestand (.xlsx). Er is niets opgeslagen.',
  },
  'invalid-input': {
    title: 'Niet alles is goed ingevuld',
    detail: 'Er is niets opgeslagen. Verbeter de genoemde velden en probeer het opnieuw.',
  },
  'member-file': {
    title: 'Het ledenbestand klopt nog niet',
    detail: 'Er is niets ingelezen. Verbeter de genoemde regels en kies het bestand opnieuw.',
  },
  'invalid-answers': {
    title: 'Niet alle antwoorden kloppen',
    detail: 'Er is niets ingestuurd. Uw bewaarde antwoorden staan er nog. Verbeter de genoemde vragen.',
  },
  'questionnaire-file': {
    title: 'Deze vragenlijst kunnen wij niet lezen',
    detail: 'Er is niets overgenomen en niets opgeslagen. Het bestand zelf is niet veranderd.',
  },
  'unfinished-questionnaire': {
    title: 'De vragenlijst is nog niet af',
    detail: 'Er is niets gepubliceerd. Het concept staat er nog. Verbeter wat hieronder staat.',
  },
  'stale-questionnaire-draft': {
    title: 'Een collega heeft intussen opgeslagen',
    detail: 'Er is niets overschreven. Vergelijk de twee concepten en kies waarmee u verdergaat.',
  },
  'newer-version': {
    title: 'Er is intussen een nieuwere versie gepubliceerd',
    detail:
      'Er is niets gepubliceerd. Uw concept staat er nog. Zet het naast de nieuwste versie en bekijk opnieuw wat er verandert.',
  },
  'stale-draft': {
    title: 'Er is elders verder gewerkt',
    detail: 'Op een ander apparaat zijn nieuwere antwoorden bewaard. Er is niets overschreven.',
  },
  'already-submitted': {
    title: 'Al ingestuurd',
    detail: 'De antwoorden van uw organisatie zijn al ingestuurd. Er is niets veranderd.',
  },
  'already-declined': {
    title: 'Al afgezien',
    detail: 'Uw organisatie heeft al laten weten niet mee te doen. Er is niets veranderd.',
  },
  'wave-not-open': {
    title: 'De meting is niet open',
    detail: 'Dit kan alleen als de meting open is. Er is niets veranderd.',
  },
  'wave-not-draft': {
    title: 'De meting is al geopend',
    detail: 'Dit kan alleen zolang de meting een concept is. Er is niets veranderd.',
  },
  'membership-ended': {
    title: 'Dit lidmaatschap is afgelopen',
    detail: 'Alleen bij een lid van nu kunt u vastleggen wat ermee gebeurde. Er is niets veranderd.',
  },
  'code-unknown': {
    title: 'Deze code werkt niet',
    detail: 'Kijk op het scherm in de zaal of u de code goed hebt overgenomen. Een oude code werkt niet meer.',
  },
  'session-unknown': {
    title: 'U doet niet meer mee aan deze bijeenkomst',
    detail: 'Vul de code in die nu op het scherm in de zaal staat.',
  },
  'session-not-prepared': {
    title: 'De bijeenkomst is al begonnen',
    detail: 'Dit kunt u alleen veranderen voordat de bijeenkomst begint. Er is niets veranderd.',
  },
  'session-not-open': {
    title: 'De bijeenkomst is niet open',
    detail: 'Dit kan alleen tijdens de bijeenkomst. Er is niets veranderd.',
  },
  'step-not-open': {
    title: 'De zaal is nu ergens anders',
    detail: 'U kunt alleen antwoorden bij de stap die nu op het scherm staat, zolang die openstaat.',
  },
  'step-on-paper': {
    title: 'Deze stap wordt op papier geteld',
    detail: 'Wie de bijeenkomst leidt, telt deze stap zelf. U hoeft hier niets in te vullen.',
  },
  'step-has-answers': {
    title: 'Bij deze stap zijn al antwoorden',
    detail:
      'Antwoorden van telefoons en van papier tellen we niet bij elkaar op, en een stap met antwoorden blijft staan. Er is niets veranderd.',
  },
  'too-many-votes': { title: 'Dat zijn te veel stemmen', detail: 'Haal eerst een stem weg en kies dan opnieuw.' },
  'wave-not-closed': { title: 'De meting is niet gesloten', detail: 'Sluit de meting eerst. Er is niets veranderd.' },
  'wave-closed': {
    title: 'De meting is gesloten',
    detail:
      'U kunt niet meer antwoorden. Wat u eerder hebt ingestuurd is bewaard; wat u niet hebt ingestuurd telt niet mee.',
  },
  'wave-over': {
    title: 'De sluitdatum is voorbij',
    detail: 'De persoonlijke links van deze meting werken niet meer. Er is niets verstuurd. Sluit de meting.',
  },
  'mail-limit': {
    title: 'Meer mails zijn niet beloofd',
    detail:
      'Deze contactpersoon kreeg al zoveel mails als bij de opening is beloofd. Er is niets verstuurd. Bel, of stuur de uitnodiging naar iemand anders.',
  },
  'hand-over-limit': {
    title: 'Al drie keer overgedragen',
    detail:
      'Deze uitnodiging is te vaak overgedragen. Er is niets veranderd. Vraag de afzender van de uitnodiging om hulp.',
  },
  'mail-put-off': {
    title: 'De mail kon nu niet weg',
    detail: 'De mailserver nam het bericht niet aan. Er is niets veranderd. Probeer het over een paar minuten opnieuw.',
  },
  'wave-published': { title: 'Het beeld is al gepubliceerd', detail: 'Een gepubliceerd beeld verandert niet meer.' },
  'already-in-correction': {
    title: 'De meting staat al open voor correctie',
    detail: 'Herstel wat fout is en publiceer opnieuw. Er is niets veranderd.',
  },
  'no-correction': {
    title: 'De meting staat niet open voor correctie',
    detail: 'Er is niets om mee te stoppen. Er is niets veranderd.',
  },
  'evidence-changed': {
    title: 'Er is al iets gecorrigeerd',
    detail:
      'Het beeld dat is gepubliceerd, volgt niet meer uit wat er nu staat. Zet terug wat u wijzigde, of publiceer opnieuw.',
  },
  'later-wave-published': {
    title: 'Een later beeld is met dit beeld vergeleken',
    detail:
      'Die vergelijking zou niet meer kloppen, en twee vergelijkingen samen kunnen verraden wat één organisatie zei. Daarom blijft dit beeld zoals het is.',
  },
  'other-network-answers': {
    title: 'Een verwant netwerk antwoordt nog',
    detail:
      'In deze meting tellen antwoorden mee die in een verwant netwerk zijn gegeven, en de meting daar is nog open. Wacht tot die gesloten is. Er is niets veranderd.',
  },
  'earlier-wave-in-correction': {
    title: 'De meting hiervoor staat open voor correctie',
    detail: 'Dit beeld wordt daarmee vergeleken. Publiceer eerst de eerdere meting opnieuw. Er is niets veranderd.',
  },
  'numbers-differ': {
    title: 'De cijfers uit de antwoorden zouden veranderen',
    detail:
      'Opnieuw publiceren verandert wat in woorden is gezegd, nooit de cijfers uit de antwoorden: naast het eerdere beeld kunnen die verraden wat één organisatie antwoordde. Het eerdere beeld blijft staan.',
  },
  'too-few-differ': {
    title: 'Er is te weinig veranderd om opnieuw te publiceren',
    detail:
      'Naast het eerdere beeld zou het verschil verraden wat enkele organisaties zeiden. Bij elk aantal verandert er niets, of veranderen er zoveel organisaties als beloofd. Draai de wijziging terug of laat het beeld zoals het is; citaten en onderwerpen mogen altijd veranderen.',
  },
  'no-members': { title: 'Het netwerk heeft nog geen leden', detail: 'Voeg eerst leden toe. Er is niets verstuurd.' },
  'no-analyst': {
    title: 'Niemand mag de antwoorden lezen',
    detail: 'Kies ten minste één onderzoeker van buiten het netwerk. Er is niets verstuurd.',
  },
  'nothing-published': { title: 'Nog geen beeld', detail: 'Het beeld van deze meting is nog niet gepubliceerd.' },
  'already-exists': { title: 'Bestaat al', detail: 'Dit is er al. Er is niets veranderd.' },
  'colleague-limit': {
    title: 'U hebt veel collega’s gevraagd',
    detail: 'Meer collega’s vragen kan niet. Er is niets verstuurd.',
  },
  'mailed-enough': {
    title: 'Deze collega kreeg al genoeg mails',
    detail: 'Een collega krijgt niet meer dan drie mails over deze vragenlijst. Er is niets verstuurd.',
  },
  'opportunity-in-use': {
    title: 'Aan deze verbeterkans hangt een actie',
    detail: 'Een verbeterkans waar een actie uit voortkwam, blijft staan. Er is niets verwijderd.',
  },
  'not-consecutive': {
    title: 'Deze metingen zijn niet naast elkaar te zetten',
    detail: 'Kies een meting en de meting die er direct aan voorafging.',
  },
  'report-final': {
    title: 'Dit verslag is vastgesteld',
    detail: 'Een vastgesteld verslag verandert niet meer. Er is niets opgeslagen.',
  },
  'stale-report-section': {
    title: 'Iemand anders heeft dit deel ook veranderd',
    detail: 'Er is niets overschreven. Bekijk wat de ander schreef en kies welke tekst blijft.',
  },
  'no-fact-check': {
    title: 'Er kunnen nu geen opmerkingen bij',
    detail: 'De feitencontrole is nog niet begonnen of is voorbij. Er is niets opgeslagen.',
  },
  'remarks-open': {
    title: 'Nog niet alle opmerkingen zijn beantwoord',
    detail: 'Beantwoord eerst elke opmerking van het netwerk. Daarna kunt u het verslag vaststellen.',
  },
  'pdf-not-here': {
    title: 'PDF kan hier niet worden gemaakt',
    detail: 'Deze installatie maakt geen PDF. Download het verslag als HTML of als DOCX; daar staat hetzelfde in.',
  },
  'too-many-bottlenecks': {
    title: 'Er wachten al twintig knelpunten',
    detail: 'Uw nieuwe knelpunt is niet bewaard. Wacht op een besluit, of trek eerst een ander knelpunt in.',
  },
  'bottleneck-decided': {
    title: 'Hierover is intussen besloten',
    detail: 'Er is niets veranderd. Laad de pagina opnieuw en lees eerst wat er is besloten.',
  },
  'bottleneck-not-decided': {
    title: 'Hier is nog niets mee gedaan',
    detail: 'Of een knelpunt is opgelost, kunt u zeggen als het is opgepakt of doorgegeven. Er is niets bewaard.',
  },
  'welcomed-enough': {
    title: 'Dit lid kreeg al genoeg mails',
    detail:
      'Een contactpersoon krijgt het inwerkprogramma hooguit drie keer gemaild, en niet twee keer op een dag. Er is niets verstuurd.',
  },
  'passkey-refused': {
    title: 'Deze passkey werkt hier niet',
    detail: 'Er is niets veranderd. Probeer het opnieuw, of log in met een link per mail.',
  },
  'sign-in-refused': {
    title: 'Inloggen is niet gelukt',
    detail:
      'Het e-mailadres, het wachtwoord of de code klopt niet, of de code is al gebruikt. Wacht op een nieuwe code en probeer het opnieuw, of log in met een link per mail.',
  },
  'api-token-unknown': {
    title: 'Dit API-token werkt niet',
    detail: 'We kennen het niet, het is ingetrokken, of het is verlopen. Er is niets veranderd.',
  },
  'api-token-reads-only': {
    title: 'Dit API-token mag alleen lezen',
    detail: 'Er is niets veranderd. Maak een token dat ook mag schrijven.',
  },
  'too-many-keys': {
    title: 'U hebt er al tien',
    detail: 'Er is niets toegevoegd. Verwijder eerst wat u niet meer gebruikt.',
  },
  'no-authenticator': {
    title: 'Begin opnieuw met de QR-code',
    detail: 'Er is niets veranderd. Toon de QR-code opnieuw en zet hem in uw app.',
  },
  'too-many-requests': {
    title: 'Even wachten',
    detail: 'U probeert het te vaak achter elkaar. Wacht een minuut en probeer het opnieuw.',
  },
  'not-reversible': {
    title: 'Deze wijziging kan niet meer ongedaan worden gemaakt',
    detail: 'Er is intussen op voortgebouwd. Er is niets veranderd. Maak een nieuwe wijziging.',
  },
  'already-split': {
    title: 'Deze waarneming is al gesplitst',
    detail: 'Er is niets veranderd. Laad de pagina opnieuw om de delen te zien.',
  },
  'parts-coded': {
    title: 'Een deel is al gecodeerd',
    detail:
      'De splitsing blijft staan en er is niets veranderd. Ongedaan maken kan alleen zolang geen deel gecodeerd is.',
  },
  'in-sample': {
    title: 'Deze waarneming zit in een steekproef',
    detail: 'Er is niets veranderd. Dit kan weer als de tweede codeur klaar is.',
  },
  'nothing-coded': {
    title: 'Er is nog niets gecodeerd',
    detail: 'Een tweede codeur kan pas aan de slag als er gecodeerde waarnemingen van een ander zijn.',
  },
  internal: { title: 'Er ging iets mis bij ons', detail: 'Het is niet gelukt. Probeer het later opnieuw.' },
};

/** Messages that our own schemas give, by the key they write as message. */
const fields = {
  'over-1000': 'Dit is te lang. Gebruik niet meer dan 1.000 tekens.',
  'questionnaire-code': 'Gebruik kleine letters, cijfers en streepjes, zoals team-scan.',
  'idempotency-key': 'Geef bij het insturen een UUID mee in de kop Idempotency-Key.',
  'wrong-authenticator-code': 'Deze code klopt niet. Vul de code in die uw app nu laat zien.',
  'password-short': 'Kies een wachtwoord van minstens 12 tekens. Een paar woorden achter elkaar is goed.',
  required: 'Vul dit in.',
  'one-line': 'Gebruik één regel, zonder vreemde tekens.',
  email: 'Vul een geldig e-mailadres in, bijvoorbeeld naam@organisatie.nl.',
  'email-refused': 'De mailserver weigert dit adres. Uw eigen link blijft werken. Controleer het adres.',
  'same-contact': 'Dit is het adres van de huidige contactpersoon. Vul dat van iemand anders in.',
  date: 'Vul een datum in als jaar-maand-dag, bijvoorbeeld 2026-11-23.',
  'closes-before-opens': 'Kies een sluitdatum die na de begindatum ligt.',
  threshold: 'Kies een getal van 3 of hoger.',
  'reminder-days': 'Vul hooguit vijf dagen in, van 1 tot en met 60, van laag naar hoog. Bijvoorbeeld: 7, 14.',
  'mail-limit': 'Kies een getal van 1 tot en met 10.',
  'threshold-above-members': 'Kies een getal dat niet hoger is dan het aantal leden.',
  'email-in-use':
    'Deze inspecteur kan niet ook coördinator zijn: die leest nooit losse antwoorden. Kies iemand anders.',
  'in-the-past': 'Kies een datum die nog moet komen.',
  'unknown-choice': 'Kies een van de mogelijkheden.',
  'tone-with-codes': 'Kies ook of dit goed gaat of beter kan.',
  'label-in-use': 'Er is al een verbeterthema met deze naam. Kies een andere naam.',
  'empty-part': 'Elk deel moet tekst hebben. Kies andere plaatsen om te splitsen.',
  'in-the-future': 'Kies een datum die niet in de toekomst ligt.',
  'not-your-question': 'Deze vraag is niet aan u gesteld. Laad de pagina opnieuw.',
  'unknown-question': 'Kies vragen uit deze vragenlijst.',
  'no-question': 'Kies ten minste één vraag.',
  'colleague-asked': 'Deze collega is al gevraagd. Wijzig daar de vragen.',
  'not-a-member': 'Kies een organisatie die nu lid is van het netwerk.',
  decimal: 'Vul een getal in, bijvoorbeeld 12 of 4,5.',
  'serves-no-other':
    'Deze vragenlijst vraagt met welke leden u werkt. Dat is in elk netwerk een andere vraag, dus kunnen deze antwoorden voor geen ander netwerk meetellen. Zet dit uit.',
  'no-family':
    'Dit netwerk hoort bij geen groter netwerk, en er horen geen netwerken bij. Zet dit uit, of kies eerst bij welk netwerk het hoort.',
  'no-relation-items':
    'Deze vragenlijst vraagt niet met wie leden samenwerken. Kies een andere vragenlijst, of haal dit vinkje weg.',
  'analyst-coordinates':
    'Deze persoon coördineert het netwerk en mag daarom geen losse antwoorden lezen. Kies iemand anders.',
};

/** What can be wrong in a member file. */
const questionnaire = {
  draftExists: (code: string) => `Uw inspectie heeft al een concept van “${code}”. Ga daarmee verder of gooi het weg.`,
  codeTaken: (code: string) => `Er is al een vragenlijst met de code “${code}”. Kies een andere code.`,
  codeTakenMeanwhile: (code: string) =>
    `Een ander heeft intussen een vragenlijst met de code “${code}” gepubliceerd. Uw concept staat er nog. Bewaar het onder een andere code.`,
};

const questionnaireFile = (problem: ImportProblem): string => {
  switch (problem.kind) {
    case 'too-large':
      return `Het bestand is te groot. Wij lezen er hooguit ${problem.most / 1_000_000} MB van.`;
    case 'too-many-questions':
      return `Er staan te veel vragen in. Wij lezen er hooguit ${problem.most}. Splits de vragenlijst.`;
    case 'wrong-encoding':
      return `Het bestand heeft een andere tekencodering dan UTF-8${problem.declared ? ` (er staat ${problem.declared})` : ''}. Sla het op als UTF-8 en kies het opnieuw.`;
    case 'has-doctype':
      return 'Het bestand heeft een DOCTYPE. Daarin kan iets schadelijks staan, dus wij lezen het niet. Exporteer de vragenlijst opnieuw uit LimeSurvey.';
    case 'damaged':
      return `Het bestand is beschadigd${problem.line === null ? '' : ` (regel ${problem.line})`}. Exporteer de vragenlijst opnieuw.`;
    case 'other-format':
      return problem.expected === 'limesurvey'
        ? 'Dit is geen vragenlijst uit LimeSurvey. Exporteer daar de structuur van de vragenlijst (.lss).'
        : 'Dit is geen vragenlijst van SurveyJS (.json) of LimeSurvey (.lss).';
    case 'other-language':
      return `De vragenlijst is er niet in het Nederlands of Engels, wel in: ${problem.languages.join(', ')}.`;
  }
};

const memberFile = {
  columnLost: (name: string) => `De kolom “${name}” ontbreekt. Zet de namen van de kolommen in de eerste rij.`,
  missing: 'Dit is leeg. Vul het in.',
  tooLong: 'Dit is te lang. Gebruik niet meer dan 200 tekens.',
  unknownLanguage: 'Vul nl of en in, of laat het leeg.',
  duplicate: (row: number) => `Dit staat ook in rij ${row}. Haal een van de twee weg.`,
  alreadyMember: 'Deze organisatie is al lid. Haal de rij weg.',
  empty: 'Er staan geen leden in het bestand.',
  tooMany: (most: number) => `Er staan te veel rijen in. Neem er niet meer dan ${most}.`,
};

const organisationChange = {
  notYet: 'Deze dag moet nog komen. Vul vandaag in, of een eerdere dag.',
  nameTaken: 'Een andere organisatie heet al zo. Kies een andere naam.',
  mergesInto: 'Kies een ander lid dat nu in dit netwerk zit.',
};

const session = { notInPicture: 'Dit staat niet in het beeld dat het netwerk ziet. Kies opnieuw.' };

const nextWave = { past: 'Kies een dag na vandaag.' };

export const nl = {
  session,
  problems,
  nextWave,
  organisationChange,
  fields,
  memberFile,
  questionnaire,
  questionnaireFile,
};
