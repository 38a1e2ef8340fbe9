import type { Ports } from '../env.ts';
import type { DemoMember } from './members.ts';
import { contactOf } from './members.ts';
import { answerTo, type Clock, type Visit } from './visit.ts';

/** What every part of the demo works with. */
export type Scene = {
  ports: Ports;
  clock: Clock;
  visitor: (headers: Record<string, string>) => Visit;
  /** Signs the inspector in, at the time the clock shows. */
  inspector: () => Promise<Visit>;
  inspectorId: string;
  /** A day before or after today, `YYYY-MM-DD`. */
  dayFromToday: (days: number) => string;
};

/** Makes a network with members, as from a spreadsheet. Gives its id. */
export async function makeNetwork(
  inspector: Visit,
  network: { name: string; description: string; ambition: string; parentId?: string },
  members: readonly DemoMember[],
): Promise<string> {
  const { id } = await answerTo(inspector.v1.networks.$post({ json: network }));
  for (const { organisation, sector, locale = 'nl' } of members) {
    const contact = contactOf(organisation);
    await answerTo(
      inspector.v1.networks[':networkId'].memberships.$post({
        param: { networkId: id },
        json: { organisation, sector, contactName: contact.name, contactEmail: contact.email, contactLocale: locale },
      }),
    );
  }
  return id;
}

/** The ids of the organisations of a network, by name. */
export async function organisationIds(inspector: Visit, networkId: string): Promise<Map<string, string>> {
  const { memberships } = await answerTo(
    inspector.v1.networks[':networkId'].memberships.$get({ param: { networkId } }),
  );
  return new Map(memberships.map((membership) => [membership.organisation, membership.organisationId]));
}
