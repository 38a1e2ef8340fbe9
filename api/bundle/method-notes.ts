import type { PictureDocument } from '../schemas/picture.ts';

/** A number as Dutch writes it. */
const dutch = (value: number) => new Intl.NumberFormat('nl-NL').format(value);

const relations = {
  nl: `- **Relaties.** Alleen wat organisaties zelf meldden; wie niet antwoordde, meldde niets. Contact: gemelde relaties gedeeld door wat gemeld had kunnen worden, in derden. Wederkerig: of ten minste de helft door beide kanten gemeld is, vanaf twee keer het beloofde aantal antwoorden. Woorden en geen getallen, omdat een lid zijn eigen relaties kent en uit getallen die van anderen zou kunnen afleiden. Met naam alleen waar dat bij de opening beloofd is (Wasserman & Faust, 1994, Social Network Analysis).
`,
  en: `- **Relations.** Only what organisations reported themselves; who did not answer reported nothing. Contact: relations reported, of those that could have been, in thirds. Mutual: whether at least half was reported by both sides, from twice the promised number of answers on. Words and no numbers, because a member knows its own relations and could work out those of others from numbers. By name only where that was promised at the opening (Wasserman & Faust, 1994, Social Network Analysis).
`,
};

/** How the numbers were made and what they can't tell, with the sources, for whoever opens the bundle without us. */
export const methodNotes = {
  nl: (picture: PictureDocument) => `# Hoe dit beeld is gemaakt

${picture.network}, ${picture.label} (${picture.opensOn} tot en met ${picture.closesOn}).
${picture.response.submitted} van de ${picture.response.invited} uitgenodigde organisaties antwoordden.

- **Score.** Per thema het gemiddelde over organisaties; elke organisatie telt één keer. Negatief gestelde stellingen zijn omgekeerd. Wie minder dan de helft van een thema invulde, telt daar niet mee.
- **Interval.** 95% t-interval met correctie voor een eindige groep: gemiddelde ± t(n−1; 0,975) · s/√n · √(1 − n/N). Het geldt als wie niet antwoordde op wie wel antwoordde lijkt (Cochran, 1977, Sampling Techniques, hoofdstuk 2).
- **Grenzen.** Wat het gemiddelde van het hele netwerk op zijn laagst en hoogst kan zijn (Manski, 1989, Journal of Human Resources 24).
- **Woord bij de score.** Sterk punt: het hele interval ligt op ${dutch(picture.wordBounds.strength)} of hoger. Aandachtspunt: het hele interval ligt onder ${dutch(picture.wordBounds.attention)}. Anders: wisselend.
- **Eens of oneens.** Twee kampen (ten minste drie op de tien een half punt of meer onder het midden, drie op de tien zo ver erboven, minder ertussen), eensgezind, grotendeels eens of verdeeld; gemiddelde afwijking met grenzen A/12 en A/6 (Burke & Dunlap, 2002, Organizational Research Methods 5). De grenzen zijn onze keuze.
- **Verbeterthema’s.** Genoemd als ten minste 3 organisaties of 3 ervaringsdeskundigen het zeiden; organisaties alleen als er minstens ${picture.threshold} zijn gehoord. Vanaf ${picture.threshold} staat het aantal er precies. Breed: ten minste 3 stemmen en een vijfde van wie gehoord is.
- **Verandering.** Gepaard, over organisaties die beide keren antwoordden; exacte tekenomkeertoets, Holm-correctie over de thema's (Holm, 1979, Scandinavian Journal of Statistics 6).
- **Kleine groepen.** Een tabel met minder dan ${picture.threshold} organisaties blijft verborgen, en ook wat die zou verraden (Hundepool e.a., 2012, Statistical Disclosure Control). Scores per sector staan er niet in: naast de antwoorden per stelling zou daaruit volgen wat een enkele organisatie antwoordde.
${picture.relations ? relations.nl : ''}
De vragenlijst is niet gevalideerd. De stellingen zijn eigen werk, op basis van het toezichtkader van de inspecties.
`,
  en: (picture: PictureDocument) => `# How this picture was made

${picture.network}, ${picture.label} (${picture.opensOn} up to and including ${picture.closesOn}).
${picture.response.submitted} of the ${picture.response.invited} organisations invited answered.

- **Score.** Per theme the mean over organisations; each organisation counts once. Negatively worded statements are reversed. Who answered fewer than half of a theme does not count there.
- **Interval.** 95 % t interval with finite population correction: mean ± t(n−1; .975) · s/√n · √(1 − n/N). It holds if those who did not answer resemble those who did (Cochran, 1977, Sampling Techniques, chapter 2).
- **Bounds.** What the mean of the whole network could be at worst and at best (Manski, 1989, Journal of Human Resources 24).
- **Word for the score.** Strength: the whole interval lies at ${picture.wordBounds.strength} or above. Attention: the whole interval lies below ${picture.wordBounds.attention}. Otherwise: mixed.
- **Agreement.** Two camps (at least three in ten half a point or more below the middle, three in ten so far above it, fewer between), of one mind, mostly agreed or divided; average deviation with limits A/12 and A/6 (Burke & Dunlap, 2002, Organizational Research Methods 5). The cut-offs are ours.
- **Improvement themes.** Mentioned when at least 3 organisations or 3 experts by experience said it; organisations only where at least ${picture.threshold} were heard. From ${picture.threshold} on the number is exact. Broad: at least 3 voices and a fifth of those heard.
- **Change.** Paired, over organisations that answered both waves; exact sign-flip test, Holm correction over the themes (Holm, 1979, Scandinavian Journal of Statistics 6).
- **Small groups.** A table that rests on fewer than ${picture.threshold} organisations stays hidden, and so does what would give it away (Hundepool et al., 2012, Statistical Disclosure Control). Scores per sector are left out: beside the answers per statement they would tell what a single organisation answered.
${picture.relations ? relations.en : ''}
The questionnaire is not validated. The statements are our own, based on the inspectorates' framework.
`,
};
