import { formatter } from '../format.ts';

const { plural, decimal } = formatter('nl');
const organisations = (n: number) => plural(n, { one: 'organisatie', other: 'organisaties' });

export const comparison = {
  crumb: 'Vergelijking',
  title: (from: string, to: string) => `${from} en ${to} naast elkaar`,
  plainTitle: 'Twee metingen naast elkaar',
  lead: 'Een spiegel, geen ranglijst: u vergelijkt het netwerk alleen met zichzelf.',
  choose: 'Welke meting wilt u bekijken?',
  pair: (from: string, to: string) => `${to}, naast ${from}`,
  emptyTitle: 'Nog niets om naast elkaar te zetten',
  empty:
    'Hier staat straks per thema wat er veranderde tussen twee metingen, wat terugkomt en wat er van de afspraken is geworden. Daarvoor zijn twee gepubliceerde metingen nodig.',
  oneSoFar: (label: string) => `Nu is er één: ${label}. Start over een jaar een nieuwe meting vanuit deze.`,
  noneSoFar: 'Er is nog geen beeld gepubliceerd.',
  notLinked: 'De gepubliceerde metingen van dit netwerk volgen niet op elkaar. Daarom zetten we ze niet naast elkaar.',
  toNetwork: 'Ga naar het netwerk',
  themesTitle: 'Per thema',
  chartTitle: 'Verandering per thema',
  sentence: {
    'moved-up': (theme: string) => `${theme} ging omhoog`,
    'moved-down': (theme: string) => `${theme} ging omlaag`,
    'no-visible-change': (theme: string) => `${theme}: geen zichtbare verandering`,
    'too-few-answers-to-tell': (theme: string) => `${theme}: te weinig antwoorden om iets te zeggen`,
    'not-comparable': (theme: string) => `${theme} is niet te vergelijken`,
  },
  changed: (change: string, pairs: number) =>
    `Bij de ${organisations(pairs)} die beide keren antwoordden, veranderde het gemiddelde met ${change}`,
  between: (lower: string, upper: string) => ` (waarschijnlijk tussen ${lower} en ${upper})`,
  reason: {
    'not-comparable': 'De vragen van dit thema zijn veranderd. Daarom trekken we geen lijn tussen de jaren.',
    'too-few-pairs': 'Te weinig organisaties antwoordden beide keren.',
    hidden: 'In een van de metingen zijn er te weinig antwoorden om iets te laten zien.',
  },
  wave: 'Meting',
  scoreOf: (mean: number, points: number) => `${decimal(mean)} van ${points}`,
  baseOf: (base: number, invited: number) => `${base} van ${organisations(invited)}`,
  unknown: 'niet in deze meting',
  brokenTitle: (n: number) => `${plural(n, { one: 'stelling is', other: 'stellingen zijn' })} niet te vergelijken`,
  yearAgo: (mean: number, points: number) =>
    `Op de vraag “vergeleken met een jaar geleden” antwoordden de organisaties gemiddeld ${decimal(mean)} van ${points} (3 is gelijk gebleven).`,
  yearAgoHelp:
    'Bij “vergeleken met een jaar geleden” herinneren mensen zich vaak meer verandering dan de metingen laten zien. Daarom staan ze hier naast elkaar.',
  wordsTitle: 'Wat de woorden betekenen',
  differentScales: 'De twee metingen gebruiken een andere schaal. De gemiddelden zijn daarom niet te vergelijken.',
  responseTitle: 'Wie antwoordde',
  responseSentence: (o: {
    from: string;
    to: string;
    before: [number, number];
    after: [number, number];
    both: number;
  }) =>
    `${o.from}: ${o.before[0]} van ${organisations(o.before[1])} antwoordden. ${o.to}: ${o.after[0]} van ${o.after[1]}. Beide keren: ${organisations(o.both)}.`,
  responseCaption: 'Respons van beide metingen',
  invited: 'Gevraagd',
  submitted: 'Geantwoord',
  declined: 'Afgezien',
  interviews: 'Gesprekken',
  interviewsOf: (organisationsSpoken: number, experts: number) =>
    `${organisations(organisationsSpoken)}, ${plural(experts, { one: 'ervaringsdeskundige', other: 'ervaringsdeskundigen' })}`,
  silent: (sectors: string) => `Niemand uit ${sectors}`,
  silentTitle: 'Niet gehoord',
  joined: 'Nieuw lid',
  left: 'Geen lid meer',
  both: (n: number) => `${organisations(n)} zijn beide keren gevraagd.`,
  sameMembers: 'Dezelfde organisaties zijn beide keren gevraagd.',
  improvementTitle: 'Wat beter kan',
  movement: {
    new: 'Nieuw',
    persisting: 'Komt terug',
    gone: 'Niet meer genoemd',
    'not-comparable': 'Niet te vergelijken',
  },
  movementHelp: {
    new: 'Genoemd in de laatste meting, niet in de vorige.',
    persisting: 'Genoemd in beide metingen.',
    gone: 'Genoemd in de vorige meting; in de laatste door minder dan drie, of door niemand.',
    'not-comparable':
      'In een van de metingen spraken we met andere mensen. Daarom weten we niet of dit nieuw of verdwenen is.',
  },
  improvementEmpty: 'In geen van beide beelden is een verbeterthema vaak genoeg genoemd om te laten zien.',
  indicatorsTitle: 'Graadmeters ernaast',
  indicatorsLead:
    'De cijfers van het netwerk zelf, van de dag die het dichtst bij elke meting ligt. Dat iets samen beweegt, zegt nog niet dat het een door het ander komt.',
  indicator: 'Graadmeter',
  indicatorMoved: 'Wat het zegt',
  forObjective: (objective: string) => `Hoort bij de doelstelling: ${objective}`,
  actionsTitle: 'Wat er van de afspraken is geworden',
  actionsEmpty: (from: string) => `Na ${from} zijn geen acties afgesproken.`,
  actionsCaution: 'Dat een thema bewoog en er een actie was, betekent nog niet dat het door de actie komt.',
  changeTitle: 'Hoe de thema’s bewogen',
  themesLead: 'Hoe elk thema bewoog, wat terugkomt en wat daarover was afgesproken.',
  probably: (lower: number, upper: number) => `waarschijnlijk tussen ${decimal(lower)} en ${decimal(upper)}`,
  agreedTitle: 'Wat was afgesproken',
  otherActions: 'Afspraken die niet bij één thema horen',
  actionsSentence: (o: { from: string; total: number; done: number; stopped: number }) =>
    `Na ${o.from} zijn ${plural(o.total, { one: 'actie', other: 'acties' })} afgesproken: ${o.done} klaar, ${o.stopped} gestopt, ${o.total - o.done - o.stopped} lopend.`,
  membersTitle: (joined: number, left: number, reshaped: number) =>
    `Wat er bij de leden veranderde (${joined} erbij, ${left} eraf${reshaped > 0 ? `, ${reshaped} met een andere naam, samengegaan of gesplitst` : ''})`,
  renamed: (former: string) => `Heette ${former}`,
  merged: (into: string) => `Opgegaan in ${into}`,
  split: (from: string) => `Los van ${from} verder`,
  conclusionsTitle: 'Wat u wel en niet kunt zeggen',
  mayTitle: 'Dit kunt u zeggen',
  mayNotTitle: 'Dit kunt u niet zeggen',
  conclusion: {
    'each-year': 'Wat de organisaties die antwoordden, in elk van de twee jaren vonden.',
    everyone: 'Hoe het hele netwerk veranderde: iedereen antwoordde beide keren.',
    'not-everyone':
      'Hoe het veranderde bij de organisaties die beide keren antwoordden, per thema zover het hieronder staat.',
    moved: (themes: string) => `Dat dit bij hen bewoog, meer dan door toeval alleen: ${themes}.`,
    'nobody-in-both':
      'Dat het netwerk veranderde. Geen organisatie antwoordde beide keren. Een verschil kan komen door wie er antwoordde.',
    'few-in-both': ({ both, needed }: { both: number; needed: number }) =>
      `Hoeveel een thema veranderde. Maar ${organisations(both)} antwoordden beide keren; vanaf ${needed} laten we het zien. Met minder zou te zien zijn wat één van hen antwoordde.`,
    'same-people':
      'Dat een verschil tussen de twee beelden een verandering in het netwerk is. Er antwoordden ook anderen: kijk naar de verandering, niet naar de twee gemiddelden.',
    'no-change':
      'Dat er niets veranderde, als er geen verandering te zien is of als er te weinig antwoorden zijn. Misschien is ze er wel, maar zien we haar niet.',
    'other-scale': 'Dat een gemiddelde hoger of lager werd: de twee metingen gebruiken een andere schaal.',
    broken: (n: number) =>
      `Iets over ${plural(n, { one: 'stelling die tussen de metingen veranderde', other: 'stellingen die tussen de metingen veranderden' })}. Daar breekt de lijn.`,
    reshaped: (names: string) =>
      `Iets over de verandering bij ${names}: zij gingen samen of splitsten, en zijn dus niet meer wie zij waren.`,
    cause: 'Dat een verandering door een actie komt. De cijfers laten zien dat het bewoog, niet waarom.',
  },
  membersCaption: 'Wat er bij de leden veranderde',
  organisation: 'Organisatie',
  whatChanged: 'Wat veranderde',
};
