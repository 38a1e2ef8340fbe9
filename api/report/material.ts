/**
 * What a report is made of: what was published, what everyone in the network knows, and what was agreed. There is no
 * answer, no observation and no interview in it, so nothing the gate held back can reach a report.
 */

import type { ActionState } from '../../db/queries/agenda/list-actions.ts';
import type { LocalText, QuestionnaireVersion, Theme } from '../../surveys/index.ts';
import type { PictureDocument } from '../schemas/picture.ts';

export type AgendaLine = {
  opportunity: string;
  actions: { text: string; owner: string; deadline: string; state: ActionState }[];
};

export type RecommendationMaterial = {
  theme: Theme;
  title: string;
  text: string;
  /** Labels of the improvement themes of the published picture that it rests on. */
  evidence: LocalText[];
  /** Opportunities and actions that answer it. */
  answers: string[];
  outcome: 'followed' | 'partly' | 'not-followed' | null;
  outcomeNote: string | null;
};

export type ReportMaterial = {
  picture: PictureDocument;
  publishedAt: string;
  network: { name: string; description: string; ambition: string; demo: boolean };
  inspectorate: string;
  /** The organisations that were asked; not whether they answered. */
  members: { organisation: string; sector: string }[];
  /** The reflection session, once it was held; `phones`: how many took part by phone, null when it was held on paper. */
  session: { on: string; phones: number | null } | null;
  questionnaire: QuestionnaireVersion;
  agenda: AgendaLine[];
  recommendations: RecommendationMaterial[];
};
