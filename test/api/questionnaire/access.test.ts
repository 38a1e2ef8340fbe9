/** Who may write questionnaires: inspectors, and a draft is of one inspectorate. */
import { describe, expect, test } from 'vitest';
import { aNetwork, coordinatorOf, refusal } from '../../helpers/a-network.ts';
import { aCode, aCopy, change, draftAt, draftsPath, publish } from '../../helpers/a-questionnaire-draft.ts';
import { arrangeInvitedWave } from '../../helpers/arrange-invited-wave.ts';
import { colleagueOf, newInspector, newUser, type Visitor, visitor } from '../../helpers/home.ts';

const start = () => ({ kind: 'new', code: aCode(), title: { nl: 'Nieuw', en: 'New' } });

/** Every way to an existing draft, with a body that would be right. */
const ways = (id: string, draft: object): [string, string, unknown][] => [
  ['GET', `${draftsPath}/${id}`, undefined],
  ['PUT', `${draftsPath}/${id}`, { revision: 1, draft }],
  ['GET', `${draftsPath}/${id}/publication-preview`, undefined],
  ['POST', `${draftsPath}/${id}/rebasing`, { revision: 1 }],
  ['POST', `${draftsPath}/${id}/publication`, { revision: 1, changeNote: 'Van een ander' }],
  ['DELETE', `${draftsPath}/${id}`, undefined],
];

/** What needs no draft. */
const doors: [string, string, unknown][] = [
  ['GET', draftsPath, undefined],
  ['POST', draftsPath, start()],
  ['POST', '/v1/questionnaire-import-previews', '{"elements":[]}'],
  ['GET', '/v1/items', undefined],
];

const knock = (who: Visitor, [method, path, body]: [string, string, unknown]) =>
  method === 'GET' ? who.get(path) : who.send(method, path, body);

async function memberLink(): Promise<Visitor> {
  const { members } = await arrangeInvitedWave();
  return visitor({ token: members[0]?.token ?? '' });
}

describe.each<[string, () => Promise<Visitor>, number, number]>([
  ['An inspector of another inspectorate', async () => (await newInspector()).visit, 404, 200],
  ['A coordinator', async () => (await coordinatorOf(await aNetwork())).visit, 404, 403],
  ['Someone with an account and no role', async () => (await newUser()).visit, 404, 403],
  ['A member with a personal link', memberLink, 401, 401],
  ['Nobody', async () => visitor(), 401, 401],
])('%s', (_, who, onDraft, onDoor) => {
  test(`gets ${onDraft} for a draft of others, whatever they try, and it stays as it was`, async () => {
    const inspector = await newInspector();
    const shown = await aCopy(inspector);
    const stranger = await who();
    for (const way of ways(shown.id, shown.draft)) await refusal(knock(stranger, way), onDraft);
    expect(await draftAt(inspector, shown.id)).toEqual(shown);
  });

  test(`gets ${onDoor} at the other doors`, async () => {
    const stranger = await who();
    for (const door of doors) {
      const { status } = await knock(stranger, door);
      expect(onDoor === 200 ? status < 300 : status === onDoor, `${door[0]} ${door[1]} answered ${status}`).toBe(true);
    }
  });
});

test('A colleague of the same inspectorate works on the draft, and may publish it', async () => {
  const inspector = await newInspector();
  const colleague = await colleagueOf(inspector);
  const shown = await aCopy(inspector);
  const changed = await change(colleague, shown, (draft) => {
    draft.title = { nl: 'Samen', en: 'Together' };
  });
  expect(await publish(colleague, changed)).toMatchObject({ code: shown.code, number: 1 });
});
