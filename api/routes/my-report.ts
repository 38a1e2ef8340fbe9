/** The report for a member, by its personal link: reading what was put to the network, and correcting facts. */
import { createRoute, z } from '@hono/zod-openapi';
import { findReportOfWave, findSharedReport } from '../../db/queries/report/find-report.ts';
import { canReadReportByLink, canTakePartInNetwork, must } from '../access.ts';
import { router } from '../context.ts';
import { Problem } from '../errors.ts';
import { recogniseMember } from '../member-link/recognise-member.ts';
import { addRemark } from '../report/add-remark.ts';
import { loadMyReport } from '../report/load-report.ts';
import { recogniseLink } from '../response/recognise-link.ts';
import { Id, jsonAnswer, jsonBody } from '../schemas/common.ts';
import { MyReport, NewRemark } from '../schemas/report.ts';

const base = router();
base.use('/my-invitation/report', recogniseLink);
base.use('/my-invitation/report/remarks', recogniseLink);
base.use('/my-membership/report/*', recogniseMember);

export const myReportRoutes = base
  .openapi(
    createRoute({
      method: 'get',
      path: '/my-invitation/report',
      summary: 'The report on the wave as it was put to the network, with the remarks of this member',
      responses: { 200: jsonAnswer(MyReport, 'The report, or none yet') },
    }),
    async (c) => {
      const actor = c.get('actor');
      must(canReadReportByLink(actor), actor);
      const report = await findReportOfWave(c.get('ports').store.read, actor.waveId);
      return c.json(await loadMyReport(c.get('ports'), report, actor.organisationId), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/my-invitation/report/remarks',
      summary: 'Say which fact in a section is wrong, during the round for it',
      request: jsonBody(NewRemark),
      responses: { 201: jsonAnswer(z.object({ id: Id }), 'The remark') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const actor = c.get('actor');
      must(canReadReportByLink(actor), actor);
      const report = await findReportOfWave(ports.store.read, actor.waveId);
      if (!report) throw new Problem('no-fact-check');
      const by = { organisationId: actor.organisationId };
      return c.json({ id: await addRemark(ports, actor, { reportId: report.id, ...c.req.valid('json'), by }) }, 201);
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/my-membership/report',
      summary: 'The last report on the network that was put to it, for a member by its own link',
      responses: { 200: jsonAnswer(MyReport, 'The report, or none yet') },
    }),
    async (c) => {
      const actor = c.get('actor');
      must(canTakePartInNetwork(actor), actor);
      const report = await findSharedReport(c.get('ports').store.read, actor.networkId);
      return c.json(await loadMyReport(c.get('ports'), report, actor.organisationId), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/my-membership/report/remarks',
      summary: 'Say which fact in a section of that report is wrong, during the round for it',
      request: jsonBody(NewRemark),
      responses: { 201: jsonAnswer(z.object({ id: Id }), 'The remark') },
    }),
    async (c) => {
      const [ports, actor] = [c.get('ports'), c.get('actor')];
      must(canTakePartInNetwork(actor), actor);
      const report = await findSharedReport(ports.store.read, actor.networkId);
      if (!report) throw new Problem('no-fact-check');
      const by = { organisationId: actor.organisationId };
      return c.json({ id: await addRemark(ports, actor, { reportId: report.id, ...c.req.valid('json'), by }) }, 201);
    },
  );
