import { about, canImprove, goesWell, type LabelledExample, unclear } from './write.ts';

/** Remarks in Dutch on what each needs: organisations, clients and experts by experience. Invented: nobody said them. */
export const nlInterests: LabelledExample[] = [
  ...about(
    'own-interest-versus-network',
    canImprove('Zodra het om bezettingsgraad gaat, denkt iedereen weer aan zijn eigen huis.'),
    goesWell(
      'We hebben een plaats afgestaan aan een gezin van een ander, terwijl onze eigen lijst vol stond. Niemand vond dat raar.',
    ),
    canImprove('Wij worden afgerekend op onze productie en niet op wat er in het netwerk lukt. Dat wringt.'),
    goesWell(
      'Ik heb nog niet meegemaakt dat onze belangen botsten. Wat goed is voor het gezin, is uiteindelijk ook goed voor ons.',
    ),
    unclear(
      'Soms vraagt het netwerk iets wat niet in onze opdracht past; dan bespreek ik dat eerst met de raad van toezicht.',
    ),
    canImprove(
      'Twee aanbieders dingen naar dezelfde aanbesteding. Verwacht dan niet dat ze elkaar in de kaart laten kijken.',
      'trust',
    ),
    canImprove(
      'Het zou helpen als we hardop zeggen wat ieder te winnen en te verliezen heeft, in plaats van te doen alsof dat er niet is.',
    ),
    goesWell('Fijn dat er begrip was toen wij een keer nee moesten zeggen omdat ons eigen bestuur andere plannen had.'),
    canImprove('Als puntje bij paaltje komt, gaat de eigen toko voor.'),
  ),
  ...about(
    'capacity-and-money',
    canImprove('Ik doe dit werk erbij, in de avonduren.'),
    canImprove('De projectsubsidie stopt in december en niemand weet wie het daarna betaalt.'),
    goesWell('Dat de gemeenten samen een coördinator betalen, heeft het verschil gemaakt.'),
    canImprove('Met zes openstaande vacatures kan ik geen mensen vrijmaken voor een werkgroep, hoe graag ik ook wil.'),
    unclear('De begroting voor volgend jaar moet nog door de raad.'),
    goesWell(
      'Er is eindelijk structureel budget voor de inzet in de wijk, dus we hoeven niet elk jaar opnieuw te bedelen.',
    ),
    canImprove('We spreken veel af en vergeten erbij te zeggen wie de uren levert.', 'actions-with-owner'),
    canImprove('De wachttijd bij de behandeling is acht maanden. Zo lang kan ik een gezin niet vasthouden.'),
    canImprove(
      'Kleine organisaties kunnen het niet opbrengen om bij ieder overleg iemand aan tafel te hebben.',
      'broad-membership',
    ),
    canImprove('We hebben geen nieuwe scholing nodig, maar tijd om te doen wat we al weten.'),
    canImprove(
      'De vraag naar plekken in de opvang groeit, het tarief blijft gelijk en de helft van mijn mensen staat op het punt van vertrekken. Dan kan het netwerk nog zulke mooie plannen hebben, ik moet eerst mijn roosters rond krijgen. Dat is geen onwil, dat is rekenen.',
      'own-interest-versus-network',
    ),
  ),
  ...about(
    'experts-by-experience',
    goesWell(
      'Toen zij vertelde hoe het was om als kind in de opvang te zitten, was het muisstil. Daarna praatten we anders.',
    ),
    canImprove(
      'We worden gevraagd ons verhaal te doen en daarna mogen we weer naar huis. Over het plan zelf wordt zonder ons beslist.',
    ),
    canImprove('Er schuift nooit iemand aan die zelf geslagen is, terwijl we juist van hen veel zouden kunnen horen.'),
    goesWell('De twee ervaringsdeskundigen in onze groep stellen de vragen die wij vergeten zijn.'),
    unclear('Is het de bedoeling dat wij mensen met eigen ervaring een vergoeding geven?', 'capacity-and-money'),
    canImprove('Betaal ons gewoon voor onze tijd. Jullie zitten daar toch ook niet gratis?', 'capacity-and-money'),
    goesWell(
      'Wat ik inbracht over de nacht na de melding staat nu in de werkinstructie. Dat gaf me het gevoel dat het ertoe deed.',
    ),
    canImprove('Slachtoffers komen in onze stukken alleen voor als aantal.'),
    canImprove('Nodig ons uit aan het begin en niet als het stuk al klaar is.'),
    goesWell('Sinds er een vader meepraat die zelf heeft geslagen, gaat het eindelijk ook over plegers als mensen.'),
  ),
  ...about(
    'clients-in-control',
    canImprove('Er zaten elf mensen om de tafel over mijn gezin en ik had er niet één uitgekozen.'),
    goesWell('Ik mocht zelf zeggen in welke volgorde we de dingen aanpakten. Dat gaf rust.'),
    canImprove('De afspraken worden voor de moeder gemaakt en niet met haar, dus houdt ze zich er niet aan.'),
    canImprove(
      'Steeds een nieuw gezicht aan de deur. Je vertelt alles opnieuw en niemand blijft lang genoeg om je te leren kennen.',
    ),
    goesWell('Bij ons schrijft het gezin mee aan het veiligheidsplan, in zijn eigen woorden.'),
    unclear('Hoe ver kun je gaan met eigen keuze als er kinderen gevaar lopen?'),
    canImprove('Vraag eerst wat iemand nodig heeft voordat je een traject klaarlegt.'),
    canImprove('De hulpverlener zat achter zijn laptop en keek me niet aan. Ik was een formulier.'),
    goesWell('Mijn begeleidster appt gewoon terug en vraagt wat ík wil. Zo dichtbij had ik het nog niet gehad.'),
    goesWell('Ze vroegen niet wat er mis was met mij, maar wat ik nodig had.'),
  ),
  ...about(
    'informal-help',
    canImprove(
      'Toen het traject stopte, stond ik er met twee kinderen alleen voor. Iemand om af en toe mee te bellen was genoeg geweest.',
    ),
    goesWell('De buurvrouwen van het wijkhuis vangen veel op, daar kan geen instelling tegenop.'),
    canImprove('Vrijwilligers horen bij ons nooit wat er speelt, terwijl zij er elke week over de vloer komen.'),
    goesWell(
      'De kerk en de voetbalclub doen mee met de maaltijden en de opvang na school. Het klinkt klein, het is goud waard.',
    ),
    canImprove('We rekenen te snel op professionals en vergeten de oma die om de hoek woont.'),
    canImprove(
      'Ook een jaar later heb je nog slechte dagen, rond de feestdagen of als er een rechtszaak is. Dan is er niemand meer.',
    ),
    unclear('Wat kunnen we van mantelzorgers vragen als het thuis onveilig is?'),
    goesWell('Met een maatje uit het dorp ging ik de deur weer uit.'),
    canImprove('Nazorg staat in elk plan en wordt bijna nooit gedaan.'),
  ),
  ...about(
    'peer-to-peer',
    goesWell('Bij de praatgroep voor vaders durfde ik voor het eerst te zeggen wat ik had gedaan.'),
    canImprove('Er is in onze regio geen plek waar vrouwen die hetzelfde hebben doorgemaakt elkaar kunnen treffen.'),
    goesWell('Lotgenoten nemen van elkaar dingen aan die ze van ons nooit zouden slikken.'),
    canImprove(
      'De jongerengroep is gestopt toen de begeleidster vertrok. Zonde, want de kinderen vragen er nog steeds naar.',
    ),
    goesWell('Na afloop drinken we koffie met z’n vieren, allemaal met zo’n ex. Je hoeft je nergens voor te schamen.'),
    canImprove(
      'Breng mensen met elkaar in contact die al een stap verder zijn. Daar haal je meer hoop uit dan uit een folder.',
    ),
    unclear('Werken jullie ook met groepen voor plegers?'),
    canImprove('Ik dacht jarenlang dat ik de enige was. Had me maar eerder naar zo’n groep gestuurd.'),
  ),
  // As it is written in questionnaires: shorter, plainer, closer to the paper language of the members.
  ...about(
    'own-interest-versus-network',
    canImprove('Het eigen belang van organisaties gaat nog te vaak voor het gezamenlijke belang.'),
    goesWell('Wij ervaren geen tegenstelling tussen ons eigen belang en dat van het netwerk.'),
    canImprove('Bij schaarste kiezen partijen voor de eigen organisatie, dan botsen de belangen.'),
    canImprove('Maak de verschillende belangen bespreekbaar, ook als ze met elkaar in strijd zijn.'),
    goesWell('Partners zijn bereid om het organisatiebelang opzij te zetten voor het gezin.'),
    unclear('Het belang van de gemeente is soms een ander dan dat van de zorgaanbieders.'),
    canImprove('Concurrentie tussen aanbieders staat een gezamenlijke aanpak in de weg.'),
  ),
  ...about(
    'capacity-and-money',
    canImprove('Er is te weinig capaciteit om de gemaakte afspraken uit te voeren.'),
    canImprove('Door personeelstekort en wachtlijsten komt de samenwerking onder druk te staan.'),
    goesWell('Er zijn voldoende uren en middelen beschikbaar gesteld voor de gezamenlijke aanpak.'),
    canImprove('De financiering is versnipperd en telkens tijdelijk, structurele middelen zijn nodig.'),
    canImprove('Het kost veel tijd om aan alle overleggen deel te nemen.'),
    goesWell('De gezamenlijke subsidie maakt dat wij personeel kunnen vrijmaken.'),
    unclear('De kosten worden naar inwonertal over de gemeenten verdeeld.'),
  ),
  ...about(
    'experts-by-experience',
    goesWell('De inbreng van ervaringsdeskundigen is van grote waarde voor het netwerk.'),
    canImprove('Ervaringsdeskundigen worden nog te weinig betrokken bij het maken van beleid.'),
    goesWell('De verhalen van slachtoffers helpen ons om het anders te bekijken.'),
    canImprove('Wij maken in onze organisatie nog geen gebruik van ervaringsdeskundigheid en zouden dat wel willen.'),
    canImprove('Er wordt naar ervaringsdeskundigen geluisterd, maar met hun inbreng gebeurt te weinig.'),
    unclear('Een ervaringsdeskundige sluit twee keer per jaar aan.'),
    canImprove('Betrek niet alleen slachtoffers maar ook de ervaring van plegers en kinderen.'),
  ),
  ...about(
    'clients-in-control',
    canImprove('Cliënten hebben te weinig regie over hun eigen hulptraject.'),
    canImprove('De afstand tussen hulpverlener en gezin is te groot, er wordt over mensen gepraat en niet met hen.'),
    goesWell('Gezinnen kiezen bij ons zelf welke hulp zij willen en wie er meedenkt.'),
    canImprove('Geef inwoners meer eigen keuze en sluit aan bij wat zij zelf willen.'),
    goesWell('De cliënt houdt de regie en is aanwezig bij elk overleg over het eigen gezin.'),
    canImprove('Te veel wisselende hulpverleners in één gezin, de cliënt raakt het overzicht en de regie kwijt.'),
    unclear('Cliënten kunnen kiezen uit drie aanbieders.'),
  ),
  ...about(
    'informal-help',
    canImprove('De verbinding tussen professionele hulp en informele steun kan veel beter.'),
    goesWell('De samenwerking met vrijwilligers en buurthuizen verloopt goed.'),
    canImprove('Er is te weinig nazorg; na afsluiten van het traject valt de steun weg.'),
    canImprove('Betrek familie, buren en het eigen netwerk van het gezin eerder.'),
    goesWell('Vrijwilligers en maatjes bieden steun waar professionals dat niet kunnen.'),
    canImprove('Informele zorg wordt door de instellingen niet serieus genomen.'),
    unclear('Vrijwilligers krijgen begeleiding van het welzijnswerk.'),
  ),
  ...about(
    'peer-to-peer',
    canImprove('Er zou meer lotgenotencontact moeten zijn voor slachtoffers en voor kinderen.'),
    goesWell('De lotgenotengroepen geven deelnemers herkenning en steun.'),
    canImprove('Zet vaker groepen op waarin mensen ervaringen met elkaar kunnen delen.'),
    goesWell('Contact met lotgenoten helpt onze cliënten om verder te komen.'),
    canImprove('Lotgenotengroepen zijn er alleen in de grote stad.'),
    unclear('De lotgenotengroep komt eens per maand bij elkaar.'),
    canImprove('Wij missen een groep voor mannen, lotgenoten vinden elkaar nu niet.'),
  ),
];
