import { methodNotes } from '../bundle/method-notes.ts';
import type { Locale } from '../env.ts';
import type { PictureDocument } from '../schemas/picture.ts';
import type { ReportMaterial } from './material.ts';
import { saidText } from './said-text.ts';
import type { SectionKey } from './sections.ts';
import { wordsOf } from './words/index.ts';

/** One line, whatever was typed. */
const line = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const paragraphs = (texts: (string | null)[]): string =>
  texts.filter((text) => text !== null && text !== '').join('\n\n');
const bullets = (texts: string[]): string => texts.map((text) => `- ${line(text)}`).join('\n');

/**
 * The text of every section as the data has it: what an inspector starts from. The same material always gives the same
 * text, so that a newer text can be told from one that someone wrote.
 */
export function fillSections(material: ReportMaterial, locale: Locale): Record<SectionKey, string> {
  const { picture, network, inspectorate, members, agenda, recommendations } = material;
  const words = wordsOf(locale);
  const sectors = [...new Set(members.map(({ sector }) => sector))];
  return {
    introduction: paragraphs(
      words.introduction({
        network: line(network.name),
        inspectorate: line(inspectorate),
        label: line(picture.label),
        opensOn: picture.opensOn,
        closesOn: picture.closesOn,
      }),
    ),
    network: paragraphs([
      line(network.description),
      network.ambition === '' ? null : words.network.ambition(line(network.ambition)),
      members.length === 0 ? null : words.network.members(members.length, sectors.map(line)),
      members.length === 0 ? null : '{{members}}',
    ]),
    method: methodText(material, locale),
    findings: findingsText(picture, locale),
    'goes-well': saidText(picture, 'goesWell', locale),
    'can-improve': saidText(picture, 'canImprove', locale),
    recommendations:
      recommendations.length === 0
        ? words.recommendations.none
        : paragraphs([words.recommendations.lead(line(inspectorate)), '{{recommendations}}']),
    'follow-up': paragraphs([
      agenda.length === 0 ? words.followUp.none : words.followUp.lead(agenda.length),
      agenda.length === 0 ? null : '{{agenda}}',
      words.followUp.inspectorate(line(inspectorate)),
    ]),
    topics: picture.topics.length === 0 ? words.topics.none : paragraphs([words.topics.lead, bullets(picture.topics)]),
    questionnaire: paragraphs([
      words.questionnaire.lead({
        title: line(material.questionnaire.title[locale]),
        version: picture.questionnaire.version,
      }),
      '{{questionnaire}}',
    ]),
  };
}

function methodText({ picture, publishedAt, session }: ReportMaterial, locale: Locale): string {
  const words = wordsOf(locale).method;
  const { response, interviews } = picture;
  const notes = methodNotes[locale](picture)
    .split('\n')
    .filter((text) => text.startsWith('- '));
  return paragraphs([
    words.framework,
    [
      words.response(response),
      ...(response.silent.length > 0 ? [words.silent(response.silent.map(line))] : []),
      words.interviews(interviews),
    ].join(' '),
    '{{response}}',
    [words.published(publishedAt), session === null ? words.noSession : words.session(session.on, session.phones)].join(
      ' ',
    ),
    `### ${words.how}`,
    notes.join('\n'),
    words.unvalidated,
    `### ${words.protection}`,
    words.threshold(picture.threshold),
    hiddenText(picture, locale),
  ]);
}

function hiddenText(picture: PictureDocument, locale: Locale): string {
  const { method, themes } = wordsOf(locale);
  const hiddenThemes = picture.themes.filter(({ table }) => table.kind === 'hidden');
  const tables = picture.themes.flatMap(({ table, items }) => [table, ...items.map((item) => item.table)]);
  const reasons = [...new Set(tables.flatMap((table) => (table.kind === 'hidden' ? [table.reason] : [])))];
  const hiddenItems = picture.themes
    .flatMap(({ items }) => items)
    .filter(({ table }) => table.kind === 'hidden').length;
  if (reasons.length === 0) return method.nothingHidden;
  return [
    ...(hiddenThemes.length > 0
      ? [method.hiddenThemes(hiddenThemes.map(({ theme }) => themes[theme].toLowerCase()))]
      : []),
    ...(hiddenItems > 0 ? [method.hiddenItems(hiddenItems)] : []),
    method.reasons(reasons.map((reason) => method.why[reason])),
  ].join(' ');
}

function findingsText(picture: PictureDocument, locale: Locale): string {
  const words = wordsOf(locale);
  if (
    picture.themes.every(({ items }) => items.length === 0) &&
    picture.themes.every(({ table }) => table.kind === 'hidden')
  )
    return paragraphs([words.findings.lead, words.findings.noScores]);
  return paragraphs([
    words.findings.lead,
    '{{scores}}',
    ...picture.themes.flatMap(({ theme }) => [`### ${words.themes[theme]}`, themeText(picture, theme, locale)]),
  ]);
}

function themeText(
  picture: PictureDocument,
  theme: PictureDocument['themes'][number]['theme'],
  locale: Locale,
): string {
  const words = wordsOf(locale).findings;
  const table = picture.themes.find((one) => one.theme === theme)?.table;
  const change = picture.since?.changes.find((one) => one.theme === theme);
  const changed = change?.kind === 'compared' ? [words.changed[change.word]] : [];
  if (table?.kind !== 'shown') return [words.hidden, ...changed].join(' ');
  const { mean, base, interval, bounds, word, agreement } = table;
  return [
    words.score({ mean, points: picture.points, base, invited: picture.response.invited }),
    interval
      ? words.interval(Math.max(interval.lower, bounds.lower), Math.min(interval.upper, bounds.upper))
      : words.noInterval,
    ...(word ? [words.words[word]] : []),
    ...(agreement ? [words.agreement[agreement]] : []),
    ...changed,
  ].join(' ');
}
