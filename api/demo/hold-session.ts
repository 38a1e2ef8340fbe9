/** The reflection sessions of the demo, held with phones through the API, as in a room. Invented, as is everything here. */
import type { Theme } from '../../surveys/index.ts';
import type { MySession, ReflectionSession } from '../schemas/reflection-session.ts';
import type { DemoOpportunity } from './agenda.ts';
import type { Formulated } from './agree.ts';
import { answerTo, type Visit } from './visit.ts';

type Recognised = 'recognised' | 'partly' | 'not';
type Sorted = 'keep' | 'can-improve' | 'must-improve' | 'let-go';

/** Who was there, phone by phone, and what they found. */
type Room = {
  recognised: Record<Theme, Recognised[]>;
  remarks: { theme: Theme; phone: number; remark: string }[];
  /** How a phone sorts the improvement themes: by turns through this list. */
  sorted: Sorted[];
};

const [yes, partly, no] = ['recognised', 'partly', 'not'] as const;

export const firstRoom: Room = {
  recognised: {
    ambition: [yes, yes, yes, partly, yes, yes, partly, yes, yes],
    interests: [partly, yes, partly, no, yes, partly, yes, partly, partly],
    relation: [yes, partly, yes, yes, no, yes, partly, yes, yes],
    organisation: [yes, yes, partly, yes, yes, partly, yes, yes, partly],
    processes: [yes, yes, yes, yes, partly, yes, yes, yes, yes],
  },
  remarks: [
    { theme: 'interests', phone: 3, remark: 'Kleine leden zien hun eigen belang hier niet in terug.' },
    { theme: 'processes', phone: 0, remark: 'Dit horen wij ook van onze uitvoerders.' },
  ],
  sorted: ['must-improve', 'must-improve', 'can-improve', 'must-improve', 'keep', 'can-improve'],
};

export const secondRoom: Room = {
  recognised: {
    ambition: [yes, yes, yes, yes, yes, partly, yes, yes, yes, yes],
    interests: [partly, yes, partly, yes, no, partly, yes, partly, yes, partly],
    relation: [yes, yes, yes, yes, partly, yes, yes, yes, partly, yes],
    organisation: [partly, yes, yes, partly, yes, yes, yes, partly, yes, yes],
    processes: [yes, partly, yes, yes, yes, yes, partly, yes, yes, yes],
  },
  remarks: [{ theme: 'relation', phone: 1, remark: 'De leerbijeenkomst heeft hier echt geholpen.' }],
  sorted: ['can-improve', 'must-improve', 'can-improve', 'keep', 'keep', 'can-improve', 'let-go'],
};

/**
 * Holds a session: every step on every phone, the opportunities as proposals from the room, votes. Gives the improvement
 * opportunities that the network made of them, in the order in which they were proposed.
 */
export async function holdSession(
  leader: Visit,
  visitor: (headers: Record<string, string>) => Visit,
  waveId: string,
  { room, opportunities }: { room: Room; opportunities: DemoOpportunity[] },
): Promise<Formulated[]> {
  const sessions = leader.v1['reflection-sessions'][':sessionId'];
  const prepared = await answerTo(
    leader.v1.waves[':waveId']['reflection-sessions'].$post({ param: { waveId }, json: {} }),
  );
  const param = { sessionId: prepared.id };
  const { joinCode, steps } = await answerTo(sessions.opening.$post({ param }));
  const phones: Visit['v1']['my-session'][] = [];
  for (const _ of room.recognised.ambition) {
    const joining = visitor({}).v1['session-participants'].$post({ json: { code: joinCode?.code ?? '' } });
    const { token } = await answerTo(joining);
    phones.push(visitor({ Authorization: `Bearer ${token}` }).v1['my-session']);
  }
  for (const [position, step] of steps.entries()) {
    await answerTo(sessions.position.$put({ param, json: { position, answering: 'open' } }));
    for (const [place, phone] of phones.entries()) {
      if (step.kind === 'theme') {
        const { theme } = step;
        const remark = room.remarks.find((one) => one.theme === theme && one.phone === place)?.remark ?? '';
        const answer = room.recognised[theme][place] ?? yes;
        await answerTo(phone.recognitions[':theme'].$put({ param: { theme }, json: { answer, remark } }));
      } else if (step.kind === 'sorting') {
        for (const [at, code] of step.codes.entries()) {
          const sorted = room.sorted[(place + at * 2) % room.sorted.length] ?? 'keep';
          await answerTo(phone.sortings[':code'].$put({ param: { code }, json: { sorted } }));
        }
      } else if (step.kind === 'proposals') {
        const said = opportunities[place];
        if (!said) continue;
        const { theme, text } = said;
        await answerTo(phone.proposals[':key'].$put({ param: { key: `from-phone-${place}` }, json: { theme, text } }));
      } else {
        const { step: here } = (await answerTo(phone.$get({}))) as MySession;
        const proposed = here?.kind === 'voting' ? here.proposals.map(({ id }) => id) : [];
        const proposalIds = proposed.filter((_, at) => (at + place) % 2 === 0).slice(0, prepared.votesPerParticipant);
        await answerTo(phone.votes.$put({ json: { proposalIds } }));
      }
    }
  }
  const { proposals } = (await answerTo(sessions.$get({ param }))) as ReflectionSession;
  const proposalIds = proposals.map(({ id }) => id);
  const { proposals: adopted } = await answerTo(sessions.opportunities.$post({ param, json: { proposalIds } }));
  await answerTo(sessions.closing.$post({ param }));
  const formulated: Formulated[] = [];
  for (const opportunity of opportunities) {
    const id = adopted.find(({ text }) => text === opportunity.text)?.opportunityId;
    if (!id) throw new Error(`demo: nobody proposed ${opportunity.text}`);
    const { codes = [] } = opportunity;
    await answerTo(leader.v1.opportunities[':opportunityId'].$patch({ param: { opportunityId: id }, json: { codes } }));
    formulated.push({ id, opportunity });
  }
  return formulated;
}
