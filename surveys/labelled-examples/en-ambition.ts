import { about, canImprove, goesWell, type LabelledExample, unclear } from './write.ts';

/** Remarks in English on what the network wants. Invented: nobody said them. */
export const enAmbition: LabelledExample[] = [
  ...about(
    'ambition-unknown',
    canImprove('If a colleague asked me why this network exists, I would have to make something up.'),
    goesWell('Everyone here can tell you in one sentence what we are after, down to the youngest trainee.'),
    canImprove('The vision was written by people who have all left. The rest of us have never read it.'),
    canImprove('My board signed up to something, but nobody on the shop floor could say what.', 'feedback-to-practice'),
    unclear('Was there not a covenant once that set out where we wanted to be in 2030?'),
    goesWell('The course is clear to me, and I only joined in spring.', 'welcoming-new-members'),
    canImprove('It isn’t a lack of money that holds us back. We simply no longer know what it is all for.'),
  ),
  ...about(
    'shared-commitment',
    goesWell('You can tell that people care. They come straight from a night shift if they have to.'),
    canImprove('A handful of us do the pulling and the others come along for the ride.'),
    goesWell('The alderman keeps putting it first, and that carries the rest of us.'),
    canImprove(
      'There is plenty of nodding at the table and very little of it left by the time we are at the car park.',
    ),
    unclear('Some of us are keener than others, and it changes with the subject.'),
    goesWell('We chose to be here. My management team stands behind it, also when it costs us something.'),
  ),
  ...about(
    'concrete-objectives',
    canImprove('Our goals are so wide that nobody could ever say we missed them.'),
    canImprove('Safer homes, yes. But how many, where, and by when? Nobody has written that down.'),
    goesWell('Three targets, each with a number and a year. At last we know what we are talking about.'),
    canImprove('The goals are so broad that whatever you do, it fits.'),
    canImprove('I need to be able to put something in my annual plan, and there is nothing there to put in.'),
    goesWell('For every objective it says when we will be satisfied. That keeps us honest.'),
    unclear('I found a list of goals from the previous programme. Are those still ours?'),
    canImprove('We have ambition to spare. What we don’t have is a result you could tick off.'),
  ),
  ...about(
    'prevention',
    canImprove('We arrive when the damage has been done. Midwives and nurseries see it years earlier.'),
    goesWell('The talks at primary schools are working: children now come to us with worries about a friend.'),
    canImprove('A teacher notices, hesitates, and has no one to ask. So nothing is said until it escalates.'),
    canImprove('Teach young couples how to argue without fear. It costs next to nothing.'),
    unclear('Whose job is prevention, ours or that of each municipality?', 'role-of-platform'),
    goesWell('Since the health visitors ask every parent how things are at home, we get there far sooner.'),
  ),
  // As it is written in questionnaires: shorter, plainer, closer to the paper language of the members.

  ...about(
    'ambition-unknown',
    canImprove('Not all participants know what ambition we have set together.'),
    goesWell('The shared ambition is well known in our organisation.'),
    canImprove('It is unclear to me where the network wants to be in five years.'),
    canImprove('There is a vision on paper, but each of us reads something else in it.'),
    unclear('The ambition is part of the regional vision document.'),
  ),
  ...about(
    'shared-commitment',
    goesWell('The commitment of the partners is strong.'),
    canImprove('Too few organisations feel really involved; some only attend.'),
    goesWell('There is broad support for the joint approach.'),
    canImprove('Commitment depends on a few enthusiastic individuals.'),
    unclear('Our involvement has varied over the years.'),
  ),
  ...about(
    'concrete-objectives',
    canImprove('The ambition has not been turned into measurable objectives.'),
    canImprove('Clear goals are missing, so we can’t see which results we reach.'),
    goesWell('Our objectives are concrete and each has a result attached to it.'),
    canImprove('The objectives remain vague and don’t appear in our own annual plans.'),
    unclear('The goals will be revised this autumn.'),
  ),
  ...about(
    'prevention',
    canImprove('More attention is needed for prevention and for picking up signs early.'),
    goesWell('The preventive approach in primary schools works well.'),
    canImprove('We spend too much on intervening and too little on preventing violence.'),
    canImprove('Involve schools and nurseries better in recognising early signs.'),
    unclear('Prevention is a task of the local teams.'),
  ),
];
