import type { LocalText, Theme } from './framework.ts';
import { elementsOf, type QuestionJson, type QuestionnaireVersion } from './schema.ts';

type Shared = {
  /** Stable over versions: what makes years comparable. */
  code: string;
  /** The page on which it is asked. */
  page: string;
  /** Other themes that the answer may speak about. */
  alsoThemes: Theme[];
  text: LocalText;
  hint: LocalText | null;
  source: string;
  required: boolean;
};

/** A statement on the scale 1..points: agreeing with a negative one is unfavourable. */
export type StatementItem = Shared & {
  kind: 'statement';
  theme: Theme;
  direction: 'positive' | 'negative';
  aspect: 'climate' | 'practice';
  points: number;
};

/** How a theme goes compared with a year ago: 1 = much worse, points = much better. */
export type YearAgoItem = Shared & {
  kind: 'year-ago';
  theme: Theme;
  direction: 'positive';
  aspect: null;
  points: number;
};

/** A question without a scale; without a theme when it is about the network as a whole or about the respondent. */
export type OtherItem = Shared & {
  kind: 'open' | 'topic' | 'choice' | 'relation' | 'role';
  theme: Theme | null;
  direction: null;
  aspect: null;
  points: null;
};

/** A question as counting sees it. */
export type Item = StatementItem | YearAgoItem | OtherItem;

/**
 * The questions of a version as a flat list, in the order in which they are asked. Use it wherever answers are counted:
 * it carries what a score needs (theme, direction, points) and what a reader needs (the text in both languages).
 *
 * @example
 * items(version).filter((item) => item.kind === 'statement').length; // 28
 */
export function items(version: QuestionnaireVersion): Item[] {
  return version.pages.flatMap((page) => elementsOf({ pages: [page] }).map((question) => item(question, page.name)));
}

function item(question: QuestionJson, page: string): Item {
  const shared = {
    code: question.name,
    page,
    alsoThemes: question.alsoThemes ?? [],
    text: question.title,
    hint: question.description ?? null,
    source: question.source,
    required: question.isRequired === true,
  };
  switch (question.itemKind) {
    case 'statement': {
      const { theme, direction, aspect } = question;
      return { ...shared, kind: 'statement', theme, direction, aspect, points: pointsOf(question.choices) };
    }
    case 'year-ago': {
      const points = pointsOf(question.choices);
      return { ...shared, kind: 'year-ago', theme: question.theme, direction: 'positive', aspect: null, points };
    }
    case 'role':
      return { ...shared, kind: 'role', theme: null, direction: null, aspect: null, points: null };
    default: {
      const theme = question.theme ?? null;
      return { ...shared, kind: question.itemKind, theme, direction: null, aspect: null, points: null };
    }
  }
}

/** The answers that are numbers are the scale; "don't know" and "not applicable" are not part of it. */
function pointsOf(choices: { value: number | string }[]): number {
  return choices.filter((choice) => typeof choice.value === 'number').length;
}
