import { framework, isTheme, type Theme } from './framework.ts';
import { draftText, isBlank } from './import/draft-text.ts';
import { keepConditions } from './import/keep-conditions.ts';
import { inOrder } from './import/limesurvey-question.ts';
import { child, type Row, rowsOf, translated } from './import/limesurvey-tables.ts';
import { isCondition, Taking } from './import/limesurvey-taking.ts';
import { notes as emptyNotes, type Notes } from './import/notes.ts';
import { readXml, type XmlElement } from './import/read-xml.ts';
import type { Draft, DraftItem, DraftPage, DraftText, ImportProblem, Note } from './import/types.ts';

/** A group of questions as LimeSurvey has it, with what could be taken over. */
export type ImportedGroup = {
  code: string;
  title: DraftText;
  description?: DraftText;
  visibleIf?: string;
  items: DraftItem[];
};

/** The groups with what was left out and what became different; or why nothing could be read. */
export type LimeSurveyImport =
  | {
      ok: true;
      title: DraftText;
      description: DraftText;
      groups: ImportedGroup[];
      notTaken: Note[];
      changed: Note[];
    }
  | { ok: false; problem: ImportProblem };

const mostQuestions = 500;
/** Tables that we have nothing for, by what they hold. */
const otherTables = ['assessments', 'quota', 'quota_members', 'survey_url_parameters', 'defaultvalues'];
/** Settings of the whole survey that change what someone may answer or who sees it; the value that does nothing. */
const settings: Row = { usecaptcha: 'N', alloweditaftercompletion: 'N', assessments: 'N' };

/**
 * Reads a survey structure of LimeSurvey (`.lss`), of versions 2 to 6. Nothing is guessed: every construct that could
 * not be taken over is listed with its reason.
 *
 * @example
 * const read = importLimeSurvey(bytes);
 * if (read.ok) mapGroupsToThemes(read, { '1': 'ambition', '2': 'relation' });
 */
export function importLimeSurvey(xml: string | Uint8Array): LimeSurveyImport {
  const read = readXml(xml);
  if (!read.ok) return read;
  const document = read.root;
  if (document.name !== 'document' || child(document, 'LimeSurveyDocType')?.text.trim() !== 'Survey')
    return { ok: false, problem: { kind: 'other-format', expected: 'limesurvey' } };
  const languages = (child(document, 'languages')?.children ?? []).map((one) => one.text.trim());
  const language = languageOf(languages);
  if (!languages.some((one) => language(one) !== null))
    return { ok: false, problem: { kind: 'other-language', languages } };
  const questions = translated(document, 'questions', 'qid', language).sort(inOrder('question_order'));
  const parts = [
    ...translated(document, 'subquestions', 'qid', language),
    ...questions.filter(({ row }) => Number(row.parent_qid ?? 0) > 0),
  ].sort(inOrder('question_order'));
  if (questions.length + parts.length > mostQuestions)
    return { ok: false, problem: { kind: 'too-many-questions', most: mostQuestions } };

  const notes = emptyNotes();
  for (const one of languages) if (language(one) === null) notes.left('', one, 'language');
  const taking = new Taking(document, notes, language, parts);
  const pages: DraftPage[] = translated(document, 'groups', 'gid', language)
    .sort(inOrder('group_order'))
    .map(({ row, texts }) => {
      const where = `group ${row.gid}`;
      const elements = questions
        .filter((one) => one.row.gid === row.gid && Number(one.row.parent_qid ?? 0) === 0)
        .flatMap((one) => taking.question(one));
      const description = draftText(where, texts('description'), notes);
      if (row.randomization_group) notes.left(where, 'randomization_group', 'unsupportedProperty');
      return {
        name: `group-${row.gid}`,
        title: draftText(where, texts('group_name'), notes),
        ...(isBlank(description) ? {} : { description }),
        ...(isCondition(row.grelevance) ? { visibleIf: row.grelevance } : {}),
        elements,
      };
    });
  for (const page of pages) taking.translate(page, `group ${page.name.slice('group-'.length)}`);
  keepConditions(pages, notes);
  wholeSurvey(document, notes);
  const about = translated(document, 'surveys_languagesettings', 'surveyls_survey_id', language);
  const said = (column: string) => {
    const found: Record<string, string> = {};
    for (const row of rowsOf(document, 'surveys_languagesettings')) {
      const ours = language(row.surveyls_language ?? '');
      if (ours !== null) found[ours] ??= row[column] ?? '';
    }
    return about.length > 0 ? draftText(column, found, notes) : {};
  };
  const title = said('surveyls_title');
  const description = said('surveyls_description');
  for (const column of ['surveyls_welcometext', 'surveyls_endtext', 'surveyls_policy_notice'])
    if (rowsOf(document, 'surveys_languagesettings').some((row) => (row[column] ?? '').trim() !== ''))
      notes.left('', column, 'unsupportedSurveySetting');
  const groups = pages.flatMap(({ name, title: heading, description: hint, visibleIf, elements }): ImportedGroup[] => {
    if (elements.length === 0) {
      notes.left(name.replace('-', ' '), 'group', 'empty');
      return [];
    }
    const rest = { ...(hint ? { description: hint } : {}), ...(typeof visibleIf === 'string' ? { visibleIf } : {}) };
    return [{ code: name.slice('group-'.length), title: heading, ...rest, items: elements as DraftItem[] }];
  });
  return { ok: true, title, description, groups, notTaken: notes.notTaken, changed: notes.changed };
}

/**
 * Makes a draft of imported groups: a page per group, and one for all groups of the same theme, with a panel for each.
 * Groups that are not named, or null, keep a page of their own, and their questions wait for a theme.
 */
export function mapGroupsToThemes(
  read: Extract<LimeSurveyImport, { ok: true }>,
  themes: Readonly<Record<string, Theme | null>>,
  code = 'imported',
): Draft {
  const pages: DraftPage[] = [];
  const themeOf = (group: ImportedGroup): Theme | null => {
    const theme = Object.hasOwn(themes, group.code) ? themes[group.code] : null;
    return isTheme(theme) ? theme : null;
  };
  for (const group of read.groups) {
    const theme = themeOf(group);
    const items = group.items.map((item) => (item.itemKind === undefined ? item : { ...item, theme }));
    const same = read.groups.filter((one) => theme !== null && themeOf(one) === theme);
    const { items: _, code: own, title, ...rest } = group;
    const name = theme ?? `group-${own}`;
    if (same.length < 2) pages.push({ name, title, ...rest, elements: items });
    else {
      const heading = framework.themes.find((one) => one.code === theme)?.name ?? title;
      const page = pages.find((one) => one.name === name) ?? { name, title: heading, elements: [] };
      if (page.elements.length === 0) pages.push(page);
      page.elements.push({ type: 'panel', name: `group-${own}`, title, ...rest, elements: items });
    }
  }
  const { title, description } = read;
  return { code, framework: framework.code, locale: 'nl', title, description, pages };
}

/** Dutch and English under any of their names; an informal one only where there is no other. */
function languageOf(languages: string[]): (code: string) => string | null {
  const main = (code: string) =>
    languages.find((one) => one === code) ?? languages.find((one) => one.startsWith(`${code}-`));
  return (code) => (code !== '' && code === main('nl') ? 'nl' : code !== '' && code === main('en') ? 'en' : null);
}

/** What belongs to the survey as a whole and can't be taken over. */
function wholeSurvey(document: XmlElement, notes: Notes): void {
  for (const table of otherTables)
    if (rowsOf(document, table).length > 0) notes.left('', table, 'unsupportedSurveySetting');
  for (const [column, nothing] of Object.entries(settings))
    if (rowsOf(document, 'surveys').some((row) => (row[column] ?? nothing) !== nothing && row[column] !== ''))
      notes.left('', column, 'unsupportedSurveySetting');
}
