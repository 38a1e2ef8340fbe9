import { about, canImprove, goesWell, type LabelledExample, unclear } from './write.ts';

/** Remarks in English on how the work goes. Invented: nobody said them. */
export const enProcesses: LabelledExample[] = [
  ...about(
    'actions-with-owner',
    canImprove('The minutes say it will be picked up. By whom, they don’t say.'),
    goesWell('There is a name and a date behind each point and the chair goes through them.'),
    canImprove('If all of us are responsible, none of us is.'),
    canImprove('Promises evaporate as soon as the door closes behind us.'),
    goesWell('What we agreed in March had been done by May. I have seen it otherwise.'),
    unclear('The secretary keeps the list of actions.'),
    canImprove('It is not that people don’t want to. It was never settled who does what.'),
  ),
  ...about(
    'bottlenecks-followed-up',
    canImprove(
      'For two years we have been saying that families without papers fall through. Nothing is done about it.',
    ),
    goesWell('The trouble with families who move was raised here and solved within three months.'),
    canImprove('My staff run into the same privacy wall each week and see nobody higher up tackle it.'),
    canImprove('We are good at listing obstacles and bad at removing them.'),
    goesWell('Twice a year we ask the teams where they get stuck, and three of those we take on.'),
    unclear('Which signals belong here, and which with the case managers?', 'role-of-platform'),
    canImprove(
      'In our team we hear about children caught between two towns almost every week. I passed it on three times and was told it had been raised. What came of it I don’t know, and by now my colleagues have stopped reporting.',
      'feedback-to-practice',
    ),
  ),
  ...about(
    'feedback-to-practice',
    canImprove('Whatever is thought up here never reaches the people who carry it out.'),
    goesWell('After each meeting I send my teams half a page on what changes for them. They actually read it.'),
    canImprove('Decisions die quietly somewhere between the boardroom and the front desk.'),
    canImprove(
      'Our nurses had not heard of the new arrangement with the police, so they went on calling the old line.',
    ),
    unclear('How do the others pass this on inside their own organisation?'),
    goesWell('You notice in daily work that something has been agreed at the top.'),
  ),
  ...about(
    'knowing-whether-it-helped',
    canImprove('We love to start things and seldom look back.'),
    goesWell('Every six months we lay the figures on repeat reports side by side and change the plan.'),
    canImprove('Can anyone tell me whether last year’s course has helped a single child?'),
    goesWell('We had the nerve to stop the pilot when it turned out to make no difference.'),
    unclear('The evaluation has been scheduled for autumn.'),
    canImprove('Without a baseline it is guesswork whether things improve.'),
  ),
  ...about(
    'learning-together',
    goesWell('Case reviews with an outsider at the table open my eyes time and again.'),
    canImprove('Each organisation runs its own training. What a waste, we could do that together.'),
    goesWell('I spent a morning in the control room and now see why it takes them a while.'),
    canImprove('Good examples stay indoors. One town invents what the next one already had.'),
    unclear('There will be a workshop on coercive control.'),
    goesWell('We talk about what went wrong too, and that teaches you the most.', 'trust'),
    goesWell(
      'After the tragedy last spring we looked back with all those involved, without hunting for a culprit. We do four things differently now, and in the next case it showed.',
      'knowing-whether-it-helped',
    ),
  ),
  // As it is written in questionnaires: shorter, plainer, closer to the paper language of the members.

  ...about(
    'actions-with-owner',
    canImprove('Actions have no owner and are not followed up.'),
    goesWell('Each action has an owner and a deadline.'),
    canImprove('Make clear who is responsible for which action, and by when.'),
    canImprove('We talk a lot, but few actions come out of it.'),
    unclear('Actions are listed in the minutes.'),
  ),
  ...about(
    'bottlenecks-followed-up',
    canImprove('Bottlenecks from practice are discussed but not solved.'),
    goesWell('Problems that professionals bring in are taken seriously and solved.'),
    canImprove('There is no fixed way to bring in a bottleneck.'),
    canImprove('The same problems come back every year without a solution.'),
    unclear('Bottlenecks can be reported to the process manager.'),
  ),
  ...about(
    'feedback-to-practice',
    canImprove('Decisions are not fed back to the work floor.'),
    goesWell('Our staff notice in practice that the agreements are carried out.'),
    canImprove('Professionals don’t know what was decided at the top.'),
    goesWell('There is good feedback from the meeting to the teams.'),
    unclear('The newsletter tells staff what was decided.'),
  ),
  ...about(
    'knowing-whether-it-helped',
    canImprove('We don’t measure whether the approach has any effect.'),
    goesWell('We evaluate every year and adjust on the basis of the figures.'),
    canImprove('Monitoring and evaluation of the agreements are missing.'),
    canImprove('There is no view of the results, so we can’t adjust.'),
    unclear('The municipalities supply the figures.'),
  ),
  ...about(
    'learning-together',
    goesWell('We learn a lot from each other by discussing cases.'),
    canImprove('More knowledge should be shared between organisations.'),
    canImprove('Learning from each other is not organised, it happens by chance.'),
    goesWell('The joint training and the exchange of knowledge are much appreciated.'),
    unclear('The knowledge session is held twice a year.'),
  ),
];
