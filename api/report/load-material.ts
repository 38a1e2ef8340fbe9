import type { z } from '@hono/zod-openapi';
import type { Reader } from '../../db/client.ts';
import { listActions } from '../../db/queries/agenda/list-actions.ts';
import { findVersion } from '../../db/queries/questionnaire/find-version.ts';
import { listReportRecommendations } from '../../db/queries/recommendation/list-recommendations.ts';
import { findHeldSession } from '../../db/queries/reflection/find-session.ts';
import { listOpportunities } from '../../db/queries/reflection/list-opportunities.ts';
import type { FoundReport } from '../../db/queries/report/find-report.ts';
import { listAsked } from '../../db/queries/report/list-asked.ts';
import type { QuestionnaireVersion } from '../../surveys/index.ts';
import { Problem } from '../errors.ts';
import { publishedPicture } from '../picture/published-picture.ts';
import type { Evidence } from '../schemas/recommendation.ts';
import type { ReportMaterial } from './material.ts';

/**
 * Reads what a report is made of: the published picture as it was stored, and what the network itself knows.
 *
 * @throws Problem `nothing-published`
 */
export async function loadMaterial(read: Reader, report: Omit<FoundReport, 'state'>): Promise<ReportMaterial> {
  const { wave, network, inspectorate } = report;
  const published = await publishedPicture(read, wave.id);
  const version = await findVersion(read, wave.versionId);
  if (!version) throw new Problem('nothing-published');
  const opportunities = await listOpportunities(read, wave.id);
  const actions = await listActions(read, network.id);
  const recommendations = await listReportRecommendations(read, report.id);
  const { name, description, ambition, demo } = network;
  return {
    ...published,
    network: { name, description, ambition, demo },
    inspectorate,
    members: await listAsked(read, wave.id),
    session: await heldSession(read, wave.id, opportunities[0]?.createdAt ?? null),
    questionnaire: JSON.parse(version.json) as QuestionnaireVersion,
    agenda: opportunities.map(({ id, text }) => ({
      opportunity: text,
      actions: actions
        .filter(({ opportunity }) => opportunity?.id === id)
        .map((action) => ({
          text: action.text,
          owner: action.owner.name,
          deadline: action.deadline,
          state: action.state,
        })),
    })),
    recommendations: recommendations.map((one) => ({
      theme: one.theme,
      title: one.title,
      text: one.text,
      evidence: (JSON.parse(one.evidence) as z.infer<typeof Evidence>[]).map(({ label }) => label),
      answers: [
        ...one.opportunities.map(({ text }) => text),
        ...one.actions.map(({ text, owner }) => `${text} (${owner})`),
      ],
      outcome: one.outcome,
      outcomeNote: one.outcomeNote,
    })),
  };
}

/** When the network looked back at the picture: in a session in the room, or else when the first thing came from it. */
async function heldSession(
  read: Reader,
  waveId: string,
  firstOpportunity: string | null,
): Promise<ReportMaterial['session']> {
  const held = await findHeldSession(read, waveId);
  if (held) return { on: held.openedAt, phones: held.joined > 0 ? held.joined : null };
  return firstOpportunity === null ? null : { on: firstOpportunity, phones: null };
}
