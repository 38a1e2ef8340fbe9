/** Loads the demo: everything in it goes through the application itself, with a clock that runs through two years. */
import type { Ports } from '../env.ts';
import { mailboxMailer } from '../mail/mailbox.ts';
import { makeSignInLink } from '../sign-in.ts';
import { loadLearningNetwork, loadSteeringGroup } from './load-other-networks.ts';
import { loadRegion } from './load-region.ts';
import { demoPeople } from './people.ts';
import { answerTo, clockAt, visitorsOf } from './visit.ts';

const day = 86_400_000;

/** @param given ports of an empty installation */
export async function loadDemo(given: Ports): Promise<void> {
  const today = given.now();
  const dayFromToday = (days: number) => new Date(today.getTime() + days * day).toISOString().slice(0, 10);
  const clock = clockAt(new Date(today.getTime() - 450 * day));
  const { store, randomBytes } = given;
  // Mail of the demo never leaves the house, also where a mail server is configured.
  const mailer = mailboxMailer({ store, now: clock.now, randomBytes });
  // Nobody waits here, and the clock runs: everything happens in its place.
  const afterwards: Ports['afterwards'] = async (work) => void (await work());
  const ports: Ports = { ...given, now: clock.now, mailer, mailbox: 'open', demo: true, afterwards };
  const visitor = visitorsOf(ports);

  const setUp = await makeSignInLink(ports, null);
  const first = await visitor({}).v1.installation.$post({
    json: {
      token: setUp.split('#')[1] ?? '',
      inspectorate: demoPeople.inspectorate,
      ...demoPeople.inspector,
      locale: 'nl',
    },
  });
  const cookie = first.headers.get('Set-Cookie')?.split(';')[0];
  if (!cookie) throw new Error(`demo: setting up was answered with ${first.status}`);
  const { id: inspectorId } = await answerTo(visitor({ Cookie: cookie }).v1.sessions.current.$get());
  // A session lasts half a day; in the demo's two years the inspector signs in often.
  const inspector = async () => {
    const link = await makeSignInLink(ports, inspectorId);
    const response = await visitor({}).v1.sessions.$post({ json: { token: link.split('#')[1] ?? '' } });
    return visitor({ Cookie: response.headers.get('Set-Cookie')?.split(';')[0] ?? '' });
  };

  await loadRegion({ ports, clock, visitor, inspector, inspectorId, dayFromToday });
  await loadSteeringGroup({ ports, clock, visitor, inspector, inspectorId, dayFromToday });
  await loadLearningNetwork({ ports, clock, visitor, inspector, inspectorId, dayFromToday });
}
