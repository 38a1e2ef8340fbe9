/** One wave of the demo, from opening to publication, through the API as its users would. */

import { listMailbox } from '../../db/queries/people/list-mailbox.ts';
import { findVersionByNumber } from '../../db/queries/questionnaire/find-version.ts';
import type { QuestionnaireVersion } from '../../surveys/index.ts';
import type { Ports } from '../env.ts';
import { type Answering, answersOf, type CodedAnswering } from './answers-of.ts';
import type { DemoInterview } from './first-year-interviews.ts';
import { contactOf } from './members.ts';
import { answerTo, type Clock, type Visit } from './visit.ts';

export type DemoWave = {
  waveId: string;
  version: number;
  /** Who answered, and how. */
  answering: Answering[];
  /** Who opened the questionnaire and filled in a part. */
  started: string[];
  declined: { organisation: string; reason: string }[];
};

/** A member's way in: the personal link in the newest mail to its contact. */
export async function memberOf(
  ports: Ports,
  visitor: (headers: Record<string, string>) => Visit,
  organisation: string,
) {
  const { email } = contactOf(organisation);
  const mail = (await listMailbox(ports.store.read)).find((message) => message.to === email);
  const token = mail?.text.match(/\/answer#([\w-]+)/)?.[1];
  if (!token) throw new Error(`demo: no invitation for ${organisation}`);
  return visitor({ Authorization: `Bearer ${token}` }).v1['my-invitation'];
}

/** Has the members of an open wave answer. */
export async function answerWave(
  ports: Ports,
  visitor: (headers: Record<string, string>) => Visit,
  wave: DemoWave,
): Promise<void> {
  const stored = await findVersionByNumber(ports.store.read, 'bestuurlijk-platform', wave.version);
  if (!stored) throw new Error('demo: the questionnaire is not published');
  const version = JSON.parse(stored.json) as QuestionnaireVersion;
  for (const who of wave.answering) {
    const member = await memberOf(ports, visitor, who.organisation);
    await answerTo(member.$get());
    const answers = answersOf(version, who);
    await answerTo(member.draft.$put({ json: { revision: 0, answers } }));
    const key = crypto.randomUUID();
    await answerTo(member.submission.$post({ header: { 'idempotency-key': key }, json: { answers } }));
  }
  for (const organisation of wave.started) {
    const member = await memberOf(ports, visitor, organisation);
    await answerTo(member.$get());
    await answerTo(
      member.draft.$put({ json: { revision: 0, answers: { 'about.role': 'executive', 'ambition.known': 4 } } }),
    );
  }
  for (const { organisation, reason } of wave.declined) {
    const member = await memberOf(ports, visitor, organisation);
    await answerTo(member.declining.$post({ json: { reason } }));
  }
}

/** Has the analyst enter the interviews. */
export async function enterInterviews(
  inspector: Visit,
  waveId: string,
  interviews: DemoInterview[],
  organisationIds: Map<string, string>,
  heldOn: string,
): Promise<void> {
  for (const { organisation, observations } of interviews) {
    const organisationId = organisation === null ? null : organisationIds.get(organisation);
    const { id } = await answerTo(
      inspector.v1.waves[':waveId'].interviews.$post({
        param: { waveId },
        json: organisationId
          ? { kind: 'organisation', organisationId, heldOn }
          : { kind: 'expert-by-experience', heldOn },
      }),
    );
    for (const { text, tone, themes, codes, quote } of observations) {
      const added = await answerTo(
        inspector.v1.interviews[':interviewId'].observations.$post({
          param: { interviewId: id },
          json: { text, tone, themes, codes },
        }),
      );
      if (quote) {
        await answerTo(
          inspector.v1.observations[':observationId'].$patch({ param: { observationId: added.id }, json: { quote } }),
        );
      }
    }
  }
}

/** Has the analyst code the open answers and approve wordings of the topics. */
export async function codeAnswers(
  inspector: Visit,
  waveId: string,
  answering: CodedAnswering[],
  wordings: Map<string, string | null>,
): Promise<void> {
  const said = new Map(answering.flatMap((who) => who.open.map((answer) => [answer.text, answer] as const)));
  const { observations } = await answerTo(
    inspector.v1.waves[':waveId'].observations.$get({ param: { waveId }, query: {} }),
  );
  for (const observation of observations) {
    const answer = said.get(observation.text);
    if (!answer) continue;
    const { tone, themes, codes, quote = null } = answer;
    await answerTo(
      inspector.v1.observations[':observationId'].$patch({
        param: { observationId: observation.id },
        json: { tone, themes, codes, quote },
      }),
    );
  }
  const { topics } = await answerTo(inspector.v1.waves[':waveId'].topics.$get({ param: { waveId } }));
  for (const topic of topics) {
    const wording = wordings.get(topic.text) ?? null;
    if (wording === null) continue;
    await answerTo(inspector.v1.topics[':topicId'].$patch({ param: { topicId: topic.id }, json: { wording } }));
  }
}

/** Closes and publishes. */
export async function closeAndPublish(
  inspector: Visit,
  waveId: string,
  clock: Clock,
  days: { closed: string; published: string },
) {
  clock.turnTo(days.closed);
  await answerTo(inspector.v1.waves[':waveId'].closing.$post({ param: { waveId } }));
  clock.turnTo(days.published);
  await answerTo(inspector.v1.waves[':waveId'].publication.$post({ param: { waveId } }));
}
