/** The report on a wave: written, kept in versions, checked by the network, made final, downloaded. */
import { createRoute, z } from '@hono/zod-openapi';
import { findReport } from '../../db/queries/report/find-report.ts';
import { findRemark, listRemarks } from '../../db/queries/report/list-remarks.ts';
import { findReportVersion, findSharedVersion, listReportVersions } from '../../db/queries/report/list-versions.ts';
import {
  type Actor,
  canRemarkOnReport,
  canSeeReport,
  canWriteReport,
  must,
  mustExist,
  type UserActor,
} from '../access.ts';
import { type AppContext, router } from '../context.ts';
import type { Ports } from '../env.ts';
import { Problem } from '../errors.ts';
import { addRemark, answerRemark } from '../report/add-remark.ts';
import { beginReport } from '../report/begin-report.ts';
import { composeReport } from '../report/compose-report.ts';
import type { ReportDocument } from '../report/document.ts';
import { draftSections } from '../report/draft-sections.ts';
import { exportReport } from '../report/export-report.ts';
import { type Keeping, keepVersion } from '../report/keep-version.ts';
import { loadReport, showRemark } from '../report/load-report.ts';
import { fillSection, saveSection } from '../report/save-section.ts';
import { showSections } from '../report/show-sections.ts';
import { showVersion } from '../report/show-version.ts';
import { Id, jsonAnswer, jsonBody, noAnswer } from '../schemas/common.ts';
import {
  ExportFormat,
  FactCheck,
  NewRemark,
  NewReport,
  NewVersion,
  Remark,
  RemarkAnswer,
  ReportAnswer,
  ReportVersion,
  ReportVersionHead,
  SectionFilling,
  SectionSave,
  SectionSaved,
  ShownSection,
} from '../schemas/report.ts';
import { today } from '../today.ts';
import { seenWave } from '../wave/seen-wave.ts';

const ofWave = z.object({ waveId: Id });
const one = z.object({ reportId: Id });
const section = one.extend({ key: z.string().max(40) });

/** A report that this actor may know of. */
async function seen(ports: Ports, actor: Actor, id: string) {
  const report = await findReport(ports.store.read, id);
  mustExist(report, actor, (found) => canSeeReport(actor, found.network, found));
  return report;
}

/** A report that this actor writes. */
async function written(c: AppContext, id: string) {
  const ports = c.get('ports');
  const actor = c.get('actor');
  const report = await seen(ports, actor, id);
  must(canWriteReport(actor, report.network), actor);
  return { ports, report, actor: actor as UserActor };
}

async function keep(c: AppContext, id: string, keeping: Keeping) {
  const { ports, report, actor } = await written(c, id);
  const number = await keepVersion(ports, actor, report, keeping);
  const version = (await listReportVersions(ports.store.read, report.id)).find((it) => it.number === number);
  if (!version) throw new Error('reports: the version was not stored');
  return version;
}

export const reportsRoutes = router()
  .openapi(
    createRoute({
      method: 'get',
      path: '/waves/{waveId}/report',
      summary: 'The report on a wave: to write, to read, or none to see yet',
      request: { params: ofWave },
      responses: { 200: jsonAnswer(ReportAnswer, 'The report for who asks') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const { wave, actor } = await seenWave(c, c.req.valid('param').waveId);
      return c.json(await loadReport(ports, actor, wave), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/waves/{waveId}/report',
      summary: 'Begin the report on a wave with a published picture; its sections are filled in from the data',
      request: { params: ofWave, ...jsonBody(NewReport) },
      responses: { 201: jsonAnswer(ReportAnswer, 'The report, to write') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const { wave, actor } = await seenWave(c, c.req.valid('param').waveId);
      must(canWriteReport(actor, wave.network), actor);
      const inspectorate = actor.inspectorate?.name ?? '';
      await beginReport(ports, actor, wave, { locale: c.req.valid('json').locale, inspectorate });
      return c.json(await loadReport(ports, actor, wave), 201);
    },
  )
  .openapi(
    createRoute({
      method: 'put',
      path: '/reports/{reportId}/sections/{key}',
      summary: 'Save the text of a section, based on a revision',
      request: { params: section, ...jsonBody(SectionSave) },
      responses: { 200: jsonAnswer(SectionSaved, 'The new revision') },
    }),
    async (c) => {
      const { reportId, key } = c.req.valid('param');
      const { ports, report, actor } = await written(c, reportId);
      return c.json(await saveSection(ports, actor, { reportId: report.id, key, ...c.req.valid('json') }), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/reports/{reportId}/sections/{key}/filling',
      summary: 'Take the text that the data has now for a section, or keep the own text beside it',
      request: { params: section, ...jsonBody(SectionFilling) },
      responses: { 200: jsonAnswer(SectionSaved, 'The new revision') },
    }),
    async (c) => {
      const { reportId, key } = c.req.valid('param');
      const { ports, report, actor } = await written(c, reportId);
      const found = (await draftSections(ports.store.read, report)).find((it) => it.key === key);
      if (!found) throw new Problem('not-found');
      if (found.fresh === null && !(c.req.valid('json').take && found.edited))
        return c.json({ revision: found.revision, savedAt: found.savedAt }, 200);
      const fresh = found.fresh ?? found.filled;
      return c.json(await fillSection(ports, actor, { reportId: report.id, key, fresh, ...c.req.valid('json') }), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/reports/{reportId}/preview',
      summary: 'The report as it would look now',
      request: { params: one },
      responses: { 200: jsonAnswer(z.object({ sections: z.array(ShownSection) }), 'Its sections') },
    }),
    async (c) => {
      const { ports, report } = await written(c, c.req.valid('param').reportId);
      const facts = { kind: 'draft' as const, version: null, day: today(ports) };
      return c.json({ sections: showSections(await composeReport(ports.store.read, report, facts)) }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/reports/{reportId}/versions',
      summary: 'The versions of a report',
      request: { params: one },
      responses: { 200: jsonAnswer(z.object({ versions: z.array(ReportVersionHead) }), 'Newest first') },
    }),
    async (c) => {
      const { ports, report } = await written(c, c.req.valid('param').reportId);
      return c.json({ versions: await listReportVersions(ports.store.read, report.id) }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/reports/{reportId}/versions',
      summary: 'Keep the report as it is now as a version; a version never changes',
      request: { params: one, ...jsonBody(NewVersion) },
      responses: { 201: jsonAnswer(ReportVersionHead, 'The version') },
    }),
    async (c) => c.json(await keep(c, c.req.valid('param').reportId, { kind: 'kept', ...c.req.valid('json') }), 201),
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/reports/{reportId}/versions/{number}',
      summary: 'One version of a report',
      request: { params: one.extend({ number: z.coerce.number().int().min(1) }) },
      responses: { 200: jsonAnswer(ReportVersion, 'The version with its sections') },
    }),
    async (c) => {
      const { reportId, number } = c.req.valid('param');
      const { ports, report } = await written(c, reportId);
      const version = await findReportVersion(ports.store.read, report.id, number);
      if (!version) throw new Problem('not-found');
      return c.json(showVersion(version), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/reports/{reportId}/fact-checks',
      summary: 'Put the report as it is now to the network, to say until a day which facts are wrong',
      request: { params: one, ...jsonBody(FactCheck.extend(NewVersion.shape)) },
      responses: { 201: jsonAnswer(ReportVersionHead, 'The version that the network reads') },
    }),
    async (c) =>
      c.json(await keep(c, c.req.valid('param').reportId, { kind: 'fact-check', ...c.req.valid('json') }), 201),
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/reports/{reportId}/finalisation',
      summary: 'Make the report final, once every remark was answered; it never changes after',
      request: { params: one, ...jsonBody(NewVersion) },
      responses: { 201: jsonAnswer(ReportVersionHead, 'The final version') },
    }),
    async (c) => c.json(await keep(c, c.req.valid('param').reportId, { kind: 'final', ...c.req.valid('json') }), 201),
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/reports/{reportId}/remarks',
      summary: 'What the network says about the facts',
      request: { params: one },
      responses: { 200: jsonAnswer(z.object({ remarks: z.array(Remark) }), 'Oldest first') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const report = await seen(ports, c.get('actor'), c.req.valid('param').reportId);
      return c.json({ remarks: (await listRemarks(ports.store.read, report.id)).map(showRemark) }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/reports/{reportId}/remarks',
      summary: 'Say which fact in a section is wrong, during the round for it',
      request: { params: one, ...jsonBody(NewRemark) },
      responses: { 201: jsonAnswer(z.object({ id: Id }), 'The remark') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const actor = c.get('actor');
      const report = await seen(ports, actor, c.req.valid('param').reportId);
      must(canRemarkOnReport(actor, report.network), actor);
      const by = { userId: actor.id };
      return c.json({ id: await addRemark(ports, actor, { reportId: report.id, ...c.req.valid('json'), by }) }, 201);
    },
  )
  .openapi(
    createRoute({
      method: 'patch',
      path: '/report-remarks/{remarkId}',
      summary: 'Answer a remark: taken over, or not and why',
      request: { params: z.object({ remarkId: Id }), ...jsonBody(RemarkAnswer) },
      responses: { 204: noAnswer('Answered') },
    }),
    async (c) => {
      const actor = c.get('actor');
      const remark = await findRemark(c.get('ports').store.read, c.req.valid('param').remarkId);
      mustExist(remark, actor, () => true);
      const { ports, actor: writer } = await written(c, remark.reportId);
      await answerRemark(ports, writer, remark, c.req.valid('json'));
      return c.body(null, 204);
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/reports/{reportId}/export',
      summary: 'The report as accessible HTML, DOCX or tagged PDF',
      request: {
        params: one,
        query: z.object({
          format: ExportFormat,
          version: z.coerce
            .number()
            .int()
            .min(1)
            .optional()
            .openapi({ description: 'For its writers; the network always gets what was put to it.' }),
        }),
      },
      responses: {
        200: {
          content: {
            'text/html': { schema: z.string() },
            'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
              schema: z.string().openapi({ format: 'binary' }),
            },
            'application/pdf': { schema: z.string().openapi({ format: 'binary' }) },
          },
          description: 'The file',
        },
      },
    }),
    async (c) => {
      const ports = c.get('ports');
      const actor = c.get('actor');
      const { format, version } = c.req.valid('query');
      const report = await seen(ports, actor, c.req.valid('param').reportId);
      const writes = canWriteReport(actor, report.network);
      const { read } = ports.store;
      const stored =
        writes && version !== undefined
          ? await findReportVersion(read, report.id, version)
          : writes && report.state !== 'final'
            ? null
            : await findSharedVersion(read, report.id);
      if (stored === undefined) throw new Problem('not-found');
      const document =
        stored === null
          ? await composeReport(read, report, { kind: 'draft', version: null, day: today(ports) })
          : (JSON.parse(stored.json) as ReportDocument);
      const { body, headers } = await exportReport(ports, document, format);
      return c.body(body, 200, headers);
    },
  );
