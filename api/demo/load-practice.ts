/** The welcome page and the bottlenecks of Regio Voorbeeld, through the links that its mails brought. */
import { listMailbox } from '../../db/queries/people/list-mailbox.ts';
import { tellDecisions } from '../bottleneck/tell-decisions.ts';
import { contactOf } from './members.ts';
import {
  type DemoBottleneck,
  firstBottlenecks,
  newcomer,
  secondBottlenecks,
  wayOfWorking,
  welcomed,
} from './practice.ts';
import type { Scene } from './scene.ts';
import { answerTo, type Visit } from './visit.ts';

/** Who reads the welcome page, and what they brought in before the second wave. */
export async function loadFirstPractice(scene: Scene, networkId: string): Promise<void> {
  const { clock, inspector, dayFromToday } = scene;
  const param = { networkId };
  clock.turnTo(dayFromToday(-176));
  const visit = await inspector();
  const { page, members } = await answerTo(visit.v1.networks[':networkId'].welcome.$get({ param }));
  await answerTo(
    visit.v1.networks[':networkId'].welcome.$patch({ param, json: { ambition: page.ambition, wayOfWorking } }),
  );
  const memberships = members
    .filter(({ organisation }) => welcomed.some((one) => one.organisation === organisation))
    .map(({ membershipId }) => membershipId);
  await answerTo(visit.v1.networks[':networkId']['welcome-mails'].$post({ param, json: { memberships } }));
  for (const { organisation, hasRead } of welcomed) {
    const member = await memberByLink(scene, organisation);
    if (hasRead) await answerTo(member.reading.$put());
  }
  await bringIn(scene, networkId, firstBottlenecks, { broughtIn: -170, decided: -140, told: -139, checked: -98 });
}

/** What waits now, and the member that joined last. */
export async function loadSecondPractice(scene: Scene, networkId: string): Promise<void> {
  const { clock, inspector, dayFromToday } = scene;
  await bringIn(scene, networkId, secondBottlenecks, { broughtIn: -12, decided: -9, told: -8, checked: -8 });
  clock.turnTo(dayFromToday(-6));
  const visit = await inspector();
  const { name, email } = contactOf(newcomer.organisation);
  await answerTo(
    visit.v1.networks[':networkId'].memberships.$post({
      param: { networkId },
      json: { ...newcomer, contactName: name, contactEmail: email, contactLocale: 'nl' },
    }),
  );
}

async function bringIn(
  scene: Scene,
  networkId: string,
  bottlenecks: DemoBottleneck[],
  on: { broughtIn: number; decided: number; told: number; checked: number },
): Promise<void> {
  const { ports, clock, inspector, dayFromToday } = scene;
  const ids = new Map<DemoBottleneck, string>();
  clock.turnTo(dayFromToday(on.broughtIn));
  let visit = await inspector();
  for (const one of bottlenecks) {
    const { organisation, named, theme, text, wouldHelp } = one;
    const words = { theme, text, wouldHelp };
    const made =
      organisation === null
        ? visit.v1.networks[':networkId'].bottlenecks.$post({ param: { networkId }, json: words })
        : (await memberByLink(scene, organisation)).bottlenecks.$post({ json: { ...words, named } });
    ids.set(one, (await answerTo(made)).id);
  }
  clock.turnTo(dayFromToday(on.decided));
  visit = await inspector();
  for (const [{ decision }, bottleneckId] of ids) if (decision) await decide(visit, networkId, bottleneckId, decision);
  clock.turnTo(dayFromToday(on.told));
  await tellDecisions(ports, 'tell-decisions');
  clock.turnTo(dayFromToday(on.checked));
  for (const [{ organisation, check }, bottleneckId] of ids)
    if (check && organisation) {
      const member = await memberByLink(scene, organisation);
      await answerTo(member.bottlenecks[':bottleneckId'].check.$put({ param: { bottleneckId }, json: check }));
    }
}

async function decide(
  visit: Visit,
  networkId: string,
  bottleneckId: string,
  decision: NonNullable<DemoBottleneck['decision']>,
): Promise<void> {
  const { actions } = await answerTo(visit.v1.networks[':networkId'].actions.$get({ param: { networkId } }));
  const actionId = (text: string) => actions.find((action) => action.text === text)?.id ?? '';
  const { note } = decision;
  const json =
    decision.kind === 'taken-up'
      ? { kind: decision.kind, after: null, note, actionId: actionId(decision.action) }
      : { ...decision, after: null };
  await answerTo(visit.v1.bottlenecks[':bottleneckId'].decisions.$post({ param: { bottleneckId }, json }));
}

/** A member's own link, from the newest mail that brought one. */
async function memberByLink({ ports, visitor }: Scene, organisation: string) {
  const { email } = contactOf(organisation);
  const mails = await listMailbox(ports.store.read);
  const tokens = mails.flatMap(({ to, text }) => (to === email ? (text.match(/\/member\S*#([\w-]+)/)?.[1] ?? []) : []));
  if (!tokens[0]) throw new Error(`demo: no link for ${organisation}`);
  return visitor({ Authorization: `Bearer ${tokens[0]}` }).v1['my-membership'];
}
