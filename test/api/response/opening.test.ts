import { describe, expect, test } from 'vitest';
import { arrangeInvitedWave, closeWave, completeAnswers } from '../../helpers/arrange-invited-wave.ts';
import { visitor } from '../../helpers/home.ts';
import { auditOf, storedInvitation } from './stored.ts';

/** The one member of a new wave, with its way in. */
async function aMember(o: Parameters<typeof arrangeInvitedWave>[0] = {}) {
  const wave = await arrangeInvitedWave(o);
  const [member] = wave.members;
  if (!member) throw new Error('needs a member');
  return { ...member, waveId: wave.waveId, visit: visitor({ token: member.token }) };
}

describe('Opening a personal link', () => {
  test('A member sees who asks, what is promised and what is asked, without an account', async () => {
    const { visit, id } = await aMember();
    const response = await visit.get('/v1/my-invitation');
    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    const mine = await response.json();
    // What arrangeInvitedWave put there; the estimate is that of surveys/estimate-minutes.ts.
    expect(mine).toMatchObject({
      network: 'Netwerk Achterveld',
      organisation: 'Welzijn De Waaier',
      locale: 'nl',
      demo: false,
      wave: { label: 'Meting 2026', status: 'open' },
      promise: { threshold: 5, invited: 1, readers: [{ name: 'Inspecteur Test', organisation: 'Inspectie Test' }] },
      questionnaire: { code: 'bestuurlijk-platform', version: 1 },
      standing: { kind: 'answering', draft: { revision: 0, answers: {}, savedAt: null } },
    });
    expect(mine.questionnaire.json.pages.length).toBe(7);
    expect(mine.estimate.statements).toBeGreaterThan(0);
    expect(JSON.stringify(mine)).not.toContain(`${id}@example.org`);
  });

  test('The first time is written down, once', async () => {
    const { visit, id } = await aMember();
    await visit.get('/v1/my-invitation');
    await visit.get('/v1/my-invitation');
    expect((await storedInvitation(id)).status).toBe('opened');
    expect((await auditOf(id)).map(({ action }) => action)).toEqual(['open']);
  });

  test.each([
    ['a guessed link', 'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopq'],
    ['half a link', 'abc'],
    ['something else than a link', "' or 1=1 --"],
  ])('%s is not known', async (_, token) => {
    for (const path of ['/v1/my-invitation', '/v1/my-invitation/draft']) {
      const response = await visitor({ token }).send(path.endsWith('draft') ? 'PUT' : 'GET', path);
      expect(response.status).toBe(401);
      expect(response.headers.get('Content-Type')).toContain('application/problem+json');
      expect(await response.json()).toMatchObject({
        type: '/v1/problems/link-unknown',
        title: 'Deze link kennen we niet',
      });
    }
  });

  test('Without a link there is nothing to see', async () => {
    const response = await visitor({ language: 'en' }).get('/v1/my-invitation');
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ title: 'We do not know this link' });
  });

  test('An expired link says so, and nothing is stored', async () => {
    const { visit, id } = await aMember({ expired: true });
    for (const response of [
      await visit.get('/v1/my-invitation'),
      await visit.send('PUT', '/v1/my-invitation/draft', { revision: 0, answers: { 'ambition.known': 4 } }),
      await visit.send('POST', '/v1/my-invitation/submission', { answers: completeAnswers() }),
    ]) {
      expect(response.status).toBe(410);
      expect(await response.json()).toMatchObject({ type: '/v1/problems/link-expired' });
    }
    expect((await storedInvitation(id)).status).toBe('sent');
  });

  test('After closing the link still works and says that it is too late', async () => {
    const { visit, waveId, id } = await aMember();
    await closeWave(waveId);
    const mine = await (await visit.get('/v1/my-invitation')).json();
    expect(mine).toMatchObject({ wave: { status: 'closed' }, standing: { kind: 'too-late' } });
    expect((await storedInvitation(id)).status).toBe('sent');
  });

  test('A link of another wave opens that wave, and answers nothing in this one', async () => {
    const lastYear = await aMember({ label: 'Meting 2025', status: 'closed' });
    const thisYear = await aMember();
    const mine = await (await lastYear.visit.get('/v1/my-invitation')).json();
    expect(mine.wave).toMatchObject({ label: 'Meting 2025', status: 'closed' });
    const save = await lastYear.visit.send('PUT', '/v1/my-invitation/draft', {
      revision: 0,
      answers: { 'ambition.known': 4 },
    });
    expect(save.status).toBe(409);
    expect(await save.json()).toMatchObject({ type: '/v1/problems/wave-closed' });
    expect((await storedInvitation(thisYear.id)).status).toBe('sent');
  });

  test('A signed-in session is no way into an invitation', async () => {
    const response = await visitor({ cookie: 'netwerkspiegel=something' }).get('/v1/my-invitation');
    expect(response.status).toBe(401);
  });
});

describe('The language of an invitation', () => {
  test('A member chooses it, and what browsers say by themselves does not change it', async () => {
    const { visit, id, token } = await aMember({ locale: 'en' });
    const browser = visitor({ token, language: 'nl-NL,nl;q=0.9,en;q=0.8' });
    const wrong = { revision: 0, answers: { 'ambition.known': 9 } };
    const english = await browser.send('PUT', '/v1/my-invitation/draft', wrong);
    expect(english.headers.get('Content-Language')).toBe('en');
    expect(await english.json()).toMatchObject({ errors: [{ message: 'Choose one of the answers.' }] });

    expect((await browser.send('PATCH', '/v1/my-invitation', { locale: 'nl' })).status).toBe(204);
    expect((await storedInvitation(id)).locale).toBe('nl');
    const dutch = await browser.send('PUT', '/v1/my-invitation/draft', wrong);
    expect(await dutch.json()).toMatchObject({ errors: [{ message: 'Kies een van de antwoorden.' }] });

    const plain = await visitor({ token, language: 'en' }).send('PUT', '/v1/my-invitation/draft', wrong);
    expect(plain.headers.get('Content-Language')).toBe('en');
    expect((await visit.get('/v1/my-invitation')).status).toBe(200);
  });

  test('Another language than Dutch and English is refused', async () => {
    const { visit } = await aMember();
    const response = await visit.send('PATCH', '/v1/my-invitation', { locale: 'fr' });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [{ field: 'locale' }] });
  });
});
