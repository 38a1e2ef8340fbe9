import { items } from '../../surveys/index.ts';
import type { Locale } from '../env.ts';
import { responseChart, scoresChart } from './charts.ts';
import type { Block, ReportTable } from './document.ts';
import type { ReportMaterial } from './material.ts';
import { type FigureKey, parseText, plainParagraph } from './parse-text.ts';
import { wordsOf } from './words/index.ts';

/** What stands in the place of a figure. A list that is empty stands for nothing. */
export function figureBlocks(figure: FigureKey, material: ReportMaterial, locale: Locale): Block[] {
  const words = wordsOf(locale);
  switch (figure) {
    case 'members':
      return [{ kind: 'table', table: membersTable(material, locale) }];
    case 'response':
      return [{ kind: 'chart', chart: responseChart(material.picture, words.figures.response) }];
    case 'scores':
      return [{ kind: 'chart', chart: scoresChart(material.picture, words) }];
    case 'recommendations':
      return recommendationBlocks(material, locale);
    case 'agenda':
      return material.agenda.length === 0 ? [] : [{ kind: 'table', table: agendaTable(material, locale) }];
    case 'questionnaire':
      return questionnaireBlocks(material, locale);
  }
}

function membersTable({ members }: ReportMaterial, locale: Locale): ReportTable {
  const words = wordsOf(locale).figures.members;
  const sectors = [...new Set(members.map(({ sector }) => sector))];
  return {
    caption: words.caption,
    columns: [
      { header: words.sector, kind: 'text' },
      { header: words.members, kind: 'text' },
    ],
    rows: sectors.map((sector) => [
      sector,
      members
        .filter((member) => member.sector === sector)
        .map(({ organisation }) => organisation)
        .join(', '),
    ]),
  };
}

function agendaTable({ agenda }: ReportMaterial, locale: Locale): ReportTable {
  const words = wordsOf(locale).figures.agenda;
  return {
    caption: words.caption,
    columns: [words.opportunity, words.action, words.owner, words.deadline, words.state].map((header) => ({
      header,
      kind: 'text',
    })),
    rows: agenda.flatMap(({ opportunity, actions }) =>
      actions.length === 0
        ? [[opportunity, words.noAction, '–', '–', '–']]
        : actions.map(({ text, owner, deadline, state }) => [
            opportunity,
            text,
            owner,
            words.day(deadline),
            words.states[state],
          ]),
    ),
  };
}

function recommendationBlocks({ recommendations }: ReportMaterial, locale: Locale): Block[] {
  const { recommendations: words, themes } = wordsOf(locale);
  return recommendations.flatMap(({ theme, title, text, evidence, answers, outcome, outcomeNote }, i): Block[] => [
    { kind: 'subheading', text: `${i + 1}. ${title} (${themes[theme].toLowerCase()})` },
    // A figure within a recommendation would hold itself.
    ...parseText(text).flatMap((part) => (part.kind === 'figure' ? [] : [part])),
    ...(evidence.length === 0 ? [] : [plainParagraph(words.restsOn(evidence.map((label) => label[locale])))]),
    ...(answers.length === 0 ? [] : [plainParagraph(words.answeredBy), asList(answers)]),
    ...(outcome === null ? [] : [plainParagraph([words.outcomes[outcome], outcomeNote ?? ''].join(' ').trim())]),
  ]);
}

/** Part by part, what was asked; an explanation between the questions is no question. */
function questionnaireBlocks({ questionnaire }: ReportMaterial, locale: Locale): Block[] {
  const asked = items(questionnaire);
  return questionnaire.pages.flatMap(({ name, title }): Block[] => {
    const questions = asked.filter(({ page }) => page === name).map(({ text }) => text[locale]);
    if (questions.length === 0) return [];
    return [{ kind: 'subheading', text: title[locale] }, asList(questions)];
  });
}

const asList = (texts: string[]): Block => ({
  kind: 'list',
  ordered: false,
  items: texts.map((text) => [{ kind: 'plain', text }]),
});
