import { formatter } from '../format.ts';
import type { Texts } from '../nl/index.ts';

const { plural, decimal, percent, list } = formatter('en');
const organisations = (n: number) => plural(n, { one: 'organisation', other: 'organisations' });

export const relations: Texts['relations'] = {
  crumb: 'Relations',
  title: 'Who works with whom',
  lead: 'By name and in numbers, as the members said themselves. Only the analysts of this wave see this page.',
  promised: {
    yes: 'At the opening it was promised that the network sees by name who works with whom, and how often. How well it goes stays here.',
    no: 'The members were promised that only the readers see names. Take nothing from this page into the conversation or the report.',
  },
  noAnswersTitle: 'No answers yet',
  noAnswers: 'Here will be who works with whom, as soon as members have answered.',
  answered: (n, invited) => `${n} of ${organisations(invited)} said with which other members they work.`,
  fewTitle: 'Fewer than half answered',
  few: 'Who is not there named nobody. So say nothing about who has a central place: with more answers that may be very different.',
  metricsTitle: 'The network in numbers',
  reads: 'How to read this.',
  saysNot: 'What it doesn’t say.',
  metrics: {
    density: {
      term: 'Density',
      sentence: (share) =>
        share === null
          ? 'It can’t be computed: there is nothing yet that could be named.'
          : `Of all working relations that could be named, ${percent(share)} were named.`,
      how: '0% means: nobody works with anybody. 100% means: everyone that answered works with every other member.',
      not: 'More is not always better. Contact takes time, and a large network is less dense by itself.',
    },
    reciprocity: {
      term: 'Reciprocity',
      sentence: (share) =>
        share === null
          ? 'It can’t be told: between members that answered, no relation was named.'
          : `Of the relations between members that both answered, ${percent(share)} were named by both sides.`,
      how: '100% means: whoever named someone was named by that other too.',
      not: 'One side need not be wrong. One colleague often names what another doesn’t know of.',
    },
    centralisation: {
      term: 'Centralisation',
      sentence: (share) =>
        share === null
          ? 'It can’t be told: fewer than half of the members answered, or the network is too small.'
          : `Centralisation is ${percent(share)} of what it can be at most.`,
      how: '0% means: everyone has as many relations. 100% means: everything runs through one member.',
      not: 'Not whether that is good. A hub can help, and is vulnerable when it leaves.',
    },
    components: {
      term: 'Separate parts',
      sentence: (n) =>
        n === null
          ? 'It can’t be told.'
          : n === 1
            ? 'All members of whom something is known hang together, directly or through others.'
            : `There are ${n} parts with nothing between them. A member by itself counts as a part.`,
      how: 'With one part, a message can reach everyone through members that know each other.',
      not: 'Members that did not answer and were not named do not count. With more answers, parts may join.',
    },
    isolates: {
      term: 'Members by themselves',
      sentence: (n) =>
        n === null
          ? 'It can’t be told.'
          : n === 0
            ? 'Every member that answered named someone or was named.'
            : `${plural(n, { one: 'member that answered', other: 'members that answered' })} named nobody and ${n === 1 ? 'was' : 'were'} named by nobody.`,
      how: 'This is only about members that answered.',
      not: 'Not why. A new member is sometimes by itself for a while.',
    },
    betweenSectors: {
      term: 'Between sectors (E–I index)',
      sentence: (index) =>
        index === null
          ? 'It can’t be told: no relation was named.'
          : `${decimal(index)}. ${index > 0.2 ? 'There is more working together between sectors than within one’s own.' : index < -0.2 ? 'There is more working together within one’s own sector than with others.' : 'There is about as much working together within sectors as between them.'}`,
      how: '−1 means: only within one’s own sector. 1 means: only with other sectors.',
      not: 'With many small sectors the number is higher by itself.',
    },
  },
  map: {
    title: 'The map',
    sentence: (members, ties, both, silent) =>
      `${plural(members, { one: 'member', other: 'members' })} in a circle, sector by sector. There is a line between ${plural(ties, { one: 'pair', other: 'pairs' })}; in ${both} of them both sides named each other.${silent === 0 ? '' : ` ${plural(silent, { one: 'member', other: 'members' })} did not answer.`} The place in the circle says nothing about importance.`,
    bothNamed: 'Both sides named each other',
    oneNamed: 'One side named the other',
    answered: 'This member answered',
    silent: 'This member did not answer: whom it would name is not known',
    only: 'Show only the lines of',
    onlyHelp: 'Without a choice you see all lines.',
    members: 'The members in the circle',
    member: (number, organisation, answered) => `${number}. ${organisation}${answered ? '' : ' (did not answer)'}`,
  },
  table: {
    caption: 'Who named whom',
    member: 'Member',
    sector: 'Sector',
    named: 'Says it works with',
    namedBy: 'Named by',
    silent: 'Did not answer',
    nobody: 'Named nobody',
    byNobody: 'By nobody that answered',
    tie: (organisation, words) =>
      words.length === 0 ? organisation : `${organisation} (${words.join('; ').toLocaleLowerCase('en')})`,
    list,
  },

  network: {
    title: 'Who works with whom',
    lead: 'This is about the network as a whole. Who works with whom can’t be seen here.',
    leadNamed:
      'Here is by name who works with whom, as the members said themselves. That was promised at the opening. How well it goes is not here.',
    hiddenTitle: 'Too few answers to show',
    hidden: (k) =>
      `Here will be how much working together there is in the network, once at least ${k} organisations have said with whom they work.`,
    contactTerm: 'How much contact',
    contact: {
      little: 'Of all working relations that could be named, less than a third were named.',
      part: 'Of all working relations that could be named, between a third and two thirds were named.',
      much: 'Of all working relations that could be named, more than two thirds were named.',
    },
    mutualTerm: 'From both sides',
    mutual: {
      'less-than-half': 'Between members that both answered, less than half of the relations were named by both sides.',
      'half-or-more': 'Between members that both answered, half or more of the relations were named by both sides.',
    },
    mutualHidden: (n) => `We show that from ${n} answers on. With fewer, one could guess who named whom.`,
    howTitle: 'How to read this',
    how: [
      'Who did not answer named nobody. Those members count only as far as others named them.',
      'More contact is not always better: it takes time too. Discuss whether this fits what the network wants to achieve.',
      '“I don’t know” does not count as working together.',
      'You know with whom you work yourself. That is why there are words here and no numbers: from numbers you could work out who named you.',
    ],
  },
};
