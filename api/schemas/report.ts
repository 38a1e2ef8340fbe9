/** The inspectorate's report on a wave: written section by section, kept in versions, checked by the network, final. */
import { z } from '@hono/zod-openapi';
import { Day, Id, Line, LocaleField } from './common.ts';

export const ReportState = z
  .enum(['draft', 'fact-check', 'final'])
  .openapi('ReportState', { description: 'Being written, put to the network to check its facts, or final.' });

export const ExportFormat = z.enum(['html', 'docx', 'pdf']).openapi('ExportFormat');

const SectionHead = z.object({
  key: z.string(),
  number: z.string().openapi({ example: '4.1' }),
  title: z.string(),
  /** A part of the section before it has level 2. */
  level: z.union([z.literal(1), z.literal(2)]),
});

export const DraftSection = SectionHead.extend({
  text: z.string(),
  revision: z.number().int(),
  savedAt: z.string(),
  /** Who saved it last; null while it is as it was filled in from the data. */
  savedBy: z.string().nullable(),
  filledAt: z.string(),
  /** Whether someone wrote in it since it was filled in. */
  edited: z.boolean(),
  /** The text as the data would have it now; null when that is what it was filled in with. */
  fresh: z.string().nullable(),
}).openapi('DraftSection');

/** `html` is made here and every text in it escaped; `text` is for comparing. */
export const ShownSection = SectionHead.extend({ html: z.string(), text: z.string() }).openapi('ShownSection');

export const ReportVersionHead = z
  .object({
    number: z.number().int(),
    reason: z.string(),
    kind: z.enum(['kept', 'fact-check', 'final']),
    hash: z.string().openapi({ description: 'SHA-256 of the canonical JSON of the version, hex.' }),
    createdBy: z.string(),
    createdAt: z.string(),
  })
  .openapi('ReportVersionHead');

export const ReportVersion = ReportVersionHead.extend({ sections: z.array(ShownSection) }).openapi('ReportVersion');

export const Remark = z
  .object({
    id: Id,
    version: z.number().int(),
    section: z.string(),
    text: z.string(),
    by: z.string().openapi({ description: 'The coordinator, or the member organisation.' }),
    state: z.enum(['open', 'taken-over', 'not-taken-over']),
    reply: z.string().nullable(),
    createdAt: z.string(),
  })
  .openapi('ReportRemark', { description: 'What the network says about the facts in a report.' });

const about = {
  id: Id,
  waveId: Id,
  networkId: Id,
  locale: LocaleField,
  state: ReportState,
  factCheckUntil: Day.nullable(),
  /** In which formats it can be downloaded here. */
  formats: z.array(ExportFormat),
};

/** What `GET /v1/waves/{id}/report` answers: to who writes it, to who may read it, and when there is none to see. */
export const ReportAnswer = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('none'), canWrite: z.boolean(), published: z.boolean() }),
    z.object({ kind: z.literal('writing'), ...about, sections: z.array(DraftSection) }),
    z.object({
      kind: z.literal('reading'),
      ...about,
      version: ReportVersion,
      remarks: z.array(Remark),
      canRemark: z.boolean(),
    }),
  ])
  .openapi('ReportAnswer');

/** What a member gets by its personal link: the version that was put to the network, with its own remarks. */
export const MyReport = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('none') }),
    z.object({
      kind: z.literal('reading'),
      locale: LocaleField,
      state: ReportState,
      factCheckUntil: Day.nullable(),
      sections: z.array(ShownSection),
      remarks: z.array(Remark),
      canRemark: z.boolean(),
    }),
  ])
  .openapi('MyReport');

const Text = (max: number) => z.string().trim().min(1, 'required').max(max);

export const NewReport = z.object({ locale: LocaleField });
export const SectionSave = z.object({ revision: z.number().int().min(0), text: z.string().max(60_000) });
export const SectionSaved = z.object({ revision: z.number().int(), savedAt: z.string() });
/** `take` puts the new text in its place; without it the own text stays, and the new one is not offered again. */
export const SectionFilling = z.object({ revision: z.number().int().min(0), take: z.boolean() });
export const NewVersion = z.object({ reason: Line(300) });
export const FactCheck = z.object({ until: Day });
export const NewRemark = z.object({ section: Line(40), text: Text(4000) });
export const RemarkAnswer = z.object({ state: z.enum(['taken-over', 'not-taken-over']), reply: Text(4000) });
