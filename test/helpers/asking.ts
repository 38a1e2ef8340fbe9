/** A contact who asks colleagues to answer with it, over HTTP as its page would. */
import { arrangeInvitedWave } from './arrange-invited-wave.ts';
import { type Visitor, visitor } from './home.ts';
import { linkTo } from './mails.ts';

export type AskedColleague = {
  id: string;
  name: string;
  email: string;
  link: URL;
  visit: Visitor;
  save: (revision: number, answers: unknown) => Promise<Response>;
};

let counter = 0;
const unique = () => `${Date.now().toString(36)}${(counter++).toString(36)}${Math.random().toString(36).slice(2, 6)}`;

/** An address nobody has yet. The tests' mail server refuses some that start with `refused` and asks `later` twice. */
export const anAddress = (start = 'collega') => `${start}.${unique()}@example.org`;

/** What saves answers with a link. */
export const savingWith = (visit: Visitor) => (revision: number, answers: unknown) =>
  visit.send('PUT', '/v1/my-invitation/draft', { revision, answers });

/** The contact of one organisation in a new wave. */
export async function aContact(wishes: Parameters<typeof arrangeInvitedWave>[0] = {}) {
  const wave = await arrangeInvitedWave(wishes);
  const [member, other] = wave.members;
  if (!member) throw new Error('aContact: needs a member');
  const visit = visitor({ token: member.token });
  return { ...member, ...wave, other, visit, save: savingWith(visit) };
}

/** Asks, and gives what the API said. */
export const asking = (contact: Visitor, items: string[], o: { name?: string; email?: string; locale?: string } = {}) =>
  contact.send('POST', '/v1/my-invitation/contributors', {
    ...{ name: o.name ?? 'Collega Test', email: o.email ?? anAddress(), locale: o.locale ?? 'nl' },
    items,
  });

/** Asks a colleague and opens the mail. */
export async function aColleague(
  contact: Visitor,
  items: string[],
  o: { name?: string } = {},
): Promise<AskedColleague> {
  const [name, email] = [o.name ?? 'Collega Test', anAddress()];
  const response = await asking(contact, items, { name, email });
  if (response.status !== 201) throw new Error(`aColleague: answered ${response.status} ${await response.text()}`);
  const { id } = (await response.json()) as { id: string };
  const link = await linkTo(email);
  const visit = visitor({ token: link.hash.slice(1) });
  return { id, name, email, link, visit, save: savingWith(visit) };
}

/** Whom this contact asked. */
export async function colleaguesOf(contact: Visitor) {
  const response = await contact.get('/v1/my-invitation/contributors');
  if (response.status !== 200) throw new Error(`colleaguesOf: answered ${response.status}`);
  return (await response.json()).contributors;
}
