import { about, canImprove, goesWell, type LabelledExample, unclear } from './write.ts';

/** Remarks in Dutch on what the network wants. Invented: nobody said them. */
export const nlAmbition: LabelledExample[] = [
  ...about(
    'ambition-unknown',
    canImprove('Als u mij vraagt wat we over drie jaar bereikt willen hebben, moet ik het antwoord schuldig blijven.'),
    canImprove('De visie ligt ergens in een la. Ik heb haar nooit gezien en mijn voorganger ook niet.'),
    goesWell(
      'Bij ons in het managementteam kent iedereen het verhaal: thuis moet het veilig zijn, en daar doen we het samen voor.',
    ),
    canImprove('Vraag het aan vijf mensen aan tafel en je krijgt vijf antwoorden op de vraag waar we naartoe willen.'),
    goesWell('De koers is helder, ook voor mijn opvolger. Ze past op één bladzijde en daar kom je ver mee.'),
    canImprove(
      'Op bestuursniveau zal het wel bekend zijn, maar mijn teamleiders hebben van een gezamenlijke ambitie nog nooit gehoord.',
      'feedback-to-practice',
    ),
    unclear('Wat was ook alweer de gedachte achter het platform toen het begon?'),
    canImprove(
      'Wie er pas bij is, weet niet waarom we dit ooit zijn gestart, en eerlijk gezegd is het bij de ouderen ook weggezakt.',
      'welcoming-new-members',
    ),
    unclear('Ons jaarplan noemt het onderwerp; de stip aan de horizon van het netwerk komt er niet in voor.'),
    canImprove('Aan geld ligt het niet. We weten alleen niet goed meer waar we het voor doen.'),
  ),
  ...about(
    'shared-commitment',
    goesWell('Je merkt dat het iedereen raakt. Ook na een lange dag blijven mensen zitten tot we eruit zijn.'),
    goesWell('De wethouder staat er vol achter en dat werkt aanstekelijk op de rest.'),
    canImprove('Er zijn organisaties die meedoen omdat het moet. Ze knikken en daarna hoor je niets.'),
    canImprove('Het draagvlak is smal: drie partijen trekken de kar en de rest loopt ernaast.'),
    goesWell(
      'Wij zitten hier niet voor de vorm. Mijn directie heeft er bewust voor gekozen om zich hieraan te verbinden.',
    ),
    unclear('De betrokkenheid verschilt nogal, al naar gelang het onderwerp dat op tafel ligt.'),
    canImprove('Ik mis het vuur van de eerste jaren. Toen ging men ervoor, nu is het een vergadering als alle andere.'),
    goesWell('Er is veel bereidheid om een stap extra te zetten, ook bij partijen die het zelf zwaar hebben.'),
    canImprove(
      'Iedereen zegt het belangrijk te vinden, maar bij de laatste drie themadagen was de helft van de stoelen leeg.',
    ),
  ),
  ...about(
    'concrete-objectives',
    canImprove(
      'We zeggen dat kinderen veilig moeten opgroeien. Mooi, maar waaraan zie je volgend jaar dat het is gelukt?',
    ),
    canImprove('De doelen zijn zo ruim geformuleerd dat je er altijd wel aan voldoet.'),
    goesWell('Sinds we drie doelen met een getal erbij hebben, gaat het gesprek ergens over.'),
    canImprove('Zet bij ieder doel wat eruit moet komen en voor welke datum, anders blijft het bij goede bedoelingen.'),
    goesWell(
      'Het doel voor dit jaar was minder gezinnen die binnen zes maanden opnieuw worden gemeld. Dat snapt iedereen.',
    ),
    unclear('Er ligt een lijst met twaalf doelstellingen uit de vorige periode; ik weet niet of die nog geldt.'),
    canImprove('Ambitie genoeg, maar nergens staat welke stap we dit voorjaar zetten.', 'work-agenda'),
    canImprove('Ik kan er in mijn eigen jaarplan niets mee zolang niet vaststaat wat er van ons verwacht wordt.'),
    goesWell(
      'Goed dat we niet alles willen: we hebben twee punten gekozen en uitgeschreven wat er dan anders moet zijn.',
      'work-agenda',
    ),
    canImprove('De ambitie kent iedereen wel, het schort aan doelen die je kunt afvinken.'),
  ),
  ...about(
    'prevention',
    canImprove('We komen pas in beweging als het al mis is. Waarom niet op het consultatiebureau beginnen?'),
    goesWell('De lessen over gezonde relaties op het vmbo slaan aan, leerlingen komen daarna uit zichzelf met vragen.'),
    canImprove('De leerkracht ziet het vaak als eerste, alleen weet die niet bij wie hij zijn zorg kwijt kan.'),
    canImprove(
      'Leer jonge ouders hoe je ruzie maakt zonder dat het uit de hand loopt. Dat scheelt later een hoop ellende.',
    ),
    goesWell('Met de huisbezoeken rond de geboorte zijn we er veel eerder bij dan vroeger.'),
    unclear('Hoort voorkomen eigenlijk bij ons, of is dat iets van de gemeenten alleen?', 'role-of-platform'),
    canImprove('Als er op school iemand had gevraagd hoe het thuis ging, had het bij ons geen acht jaar geduurd.'),
    canImprove(
      'Het geld gaat naar crisis en opvang, en voor de voorkant blijft elk jaar een restje over.',
      'capacity-and-money',
    ),
    goesWell(
      'Kraamzorg, peuterspeelzaal en wijkverpleging letten nu op dezelfde signalen en durven het gesprek vroeg te voeren.',
    ),
  ),
  // As it is written in questionnaires: shorter, plainer, closer to the paper language of the members.
  ...about(
    'ambition-unknown',
    canImprove('De gezamenlijke ambitie is bij onze medewerkers nauwelijks bekend.'),
    canImprove('Niet alle deelnemers weten welke ambitie we met elkaar hebben vastgesteld.'),
    goesWell('De ambitie van het netwerk is bij ons in de organisatie goed bekend en wordt herkend.'),
    canImprove('Breng de visie en de ambitie elk jaar opnieuw onder de aandacht, ook bij nieuwe bestuurders.'),
    goesWell('Wij herkennen ons volledig in de gezamenlijke visie op veiligheid.'),
    canImprove('Het is mij onduidelijk wat de koers is en waar we als netwerk over vijf jaar willen staan.'),
    unclear('De ambitie is opgenomen in de regiovisie.'),
    canImprove('Er is wel een visie, maar die leeft niet en wordt door iedereen anders uitgelegd.'),
  ),
  ...about(
    'shared-commitment',
    goesWell('De betrokkenheid van de partners is groot.'),
    goesWell('Alle organisaties staan achter de gezamenlijke aanpak en zetten zich ervoor in.'),
    canImprove('Het commitment mag steviger; nu hangt veel af van een paar enthousiaste personen.'),
    canImprove('Er is onvoldoende draagvlak bij de bestuurders om hier samen de schouders onder te zetten.'),
    goesWell('Er is een breed gedragen wil om dit samen op te pakken.'),
    canImprove('Niet elke partner voelt zich even betrokken, sommige organisaties haken af.'),
    unclear('Onze inzet is per jaar verschillend.'),
  ),
  ...about(
    'concrete-objectives',
    canImprove('De ambitie moet nog worden uitgewerkt in concrete en meetbare doelen.'),
    canImprove('Het ontbreekt aan heldere doelstellingen, waardoor niet te zien is welk resultaat we behalen.'),
    goesWell('De doelen zijn concreet en per doel is beschreven welk resultaat we verwachten.'),
    canImprove('Graag minder algemene doelstellingen en meer zicht op het resultaat per jaar.'),
    canImprove('De doelstellingen blijven vaag en zijn niet vertaald naar de eigen jaarplannen.'),
    goesWell('Wij hebben de doelen van het netwerk overgenomen in ons eigen jaarplan.'),
    unclear('De doelstellingen worden dit najaar herijkt.'),
  ),
  ...about(
    'prevention',
    canImprove('Er moet meer aandacht komen voor preventie en vroeg signaleren.'),
    canImprove(
      'Inzet op preventie is nu tijdelijk en versnipperd, terwijl je juist wilt voorkomen dat het geweld ontstaat.',
    ),
    goesWell('De preventieve aanpak op de basisscholen werkt goed, signalen komen eerder binnen.'),
    canImprove('Betrek scholen en kinderopvang beter bij het vroegtijdig herkennen van signalen.'),
    goesWell('Door de voorlichting aan ouders worden problemen vaker voorkomen.'),
    canImprove('We zijn te veel bezig met ingrijpen en te weinig met voorkomen.'),
    unclear('Preventie is belegd bij de lokale teams en de jeugdgezondheidszorg.'),
  ),
];
