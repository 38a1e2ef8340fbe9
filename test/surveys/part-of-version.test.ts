import { describe, expect, test } from 'vitest';
import { compileQuestionnaire, elementsOf, partOfVersion, type QuestionnaireVersion } from '../../surveys/index.ts';
import { tinyVersion } from './tiny-version.ts';

/** The tiny questionnaire, of which the open question is asked only where trust is low; and a page with a panel. */
function aVersion(): QuestionnaireVersion {
  const version = tinyVersion();
  const page = version.pages[0];
  const open = page?.elements[1];
  if (!page || !open) throw new Error('needs a page with two questions');
  Object.assign(open, { visibleIf: '{Relation.Trust} <= 2' });
  const text = { nl: 'Tekst', en: 'Text' };
  const inPanel = { ...open, name: 'ambition.plan', visibleIf: undefined };
  delete inPanel.visibleIf;
  const panel = { type: 'panel', name: 'ambition.panel', visibleIf: '{relation.trust} notempty', elements: [inPanel] };
  const words = { type: 'html', name: 'ambition.words', html: text };
  const second = { name: 'ambition', title: text, elements: [words, panel] };
  return { ...version, pages: [page, second as never] };
}

const codes = (version: QuestionnaireVersion) => elementsOf(version).map(({ name }) => name);

describe('a part of a questionnaire', () => {
  test('has only the questions that were asked, on their own pages', () => {
    const { json, leaning } = partOfVersion(aVersion(), ['relation.trust']);
    expect(codes(json)).toEqual(['relation.trust']);
    expect(json.pages.map(({ name }) => name)).toEqual(['relation']);
    expect(leaning).toEqual([]);
  });

  test('keeps a condition on a question of the same part, whatever its letters', () => {
    const { json, leaning } = partOfVersion(aVersion(), ['relation.trust', 'relation.example']);
    expect(compileQuestionnaire(json).hidden({ 'relation.trust': 5 })).toEqual(['relation.example']);
    expect(leaning).toEqual([]);
  });

  test('asks a question whose condition leans on another’s answer in any case, and says so', () => {
    const { json, leaning } = partOfVersion(aVersion(), ['relation.example']);
    expect(leaning).toEqual(['relation.example']);
    expect(compileQuestionnaire(json).hidden({})).toEqual([]);
    expect(JSON.stringify(json)).not.toContain('visibleIf');
  });

  test('so too what stands in a panel with such a condition; explanations of the page stay', () => {
    const { json, leaning } = partOfVersion(aVersion(), ['ambition.plan']);
    expect(leaning).toEqual(['ambition.plan']);
    expect(json.pages.map(({ elements }) => elements.map(({ name }) => name))).toEqual([
      ['ambition.words', 'ambition.panel'],
    ]);
  });

  test('leaves the version as it was', () => {
    const version = aVersion();
    const before = JSON.stringify(version);
    partOfVersion(version, ['relation.example']);
    expect(JSON.stringify(version)).toBe(before);
  });
});
