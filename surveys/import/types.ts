import type { LocalText, Theme } from '../framework.ts';
import type { ItemKind } from '../schema.ts';

/** A text that may still miss a language. */
export type DraftText = Partial<LocalText>;

/** A question, or a piece of explanation (without `itemKind`), as it was taken over. What is null is the author's to choose. */
export type DraftItem = {
  type: string;
  name: string;
  title?: DraftText;
  description?: DraftText;
  itemKind?: ItemKind;
  theme?: Theme | null;
  direction?: 'positive' | 'negative' | null;
  aspect?: 'climate' | 'practice' | null;
  source?: string;
  visibleIf?: string;
  enableIf?: string;
  requiredIf?: string;
  isRequired?: boolean;
  [property: string]: unknown;
};

/** A panel: questions under one heading. */
export type DraftPanel = {
  type: 'panel';
  name: string;
  title?: DraftText;
  elements: DraftItem[];
  [property: string]: unknown;
};

/** A page of a draft. */
export type DraftPage = {
  name: string;
  title: DraftText;
  description?: DraftText;
  elements: (DraftItem | DraftPanel)[];
  [property: string]: unknown;
};

/** A questionnaire that an author still works on: the shape of a version, without its number, and with gaps. */
export type Draft = {
  code: string;
  framework: string;
  locale: 'nl';
  title: DraftText;
  description: DraftText;
  pages: DraftPage[];
  [property: string]: unknown;
};

/** Something of the document that was noticed: where it stands, what it is, and why it was not, or not so, taken over. */
export type Note = { where: string; what: string; why: LocalText };

/** Why a document can't be read at all. Nothing of it is taken over then. */
export type ImportProblem =
  | { kind: 'too-large'; most: number }
  | { kind: 'too-many-questions'; most: number }
  | { kind: 'wrong-encoding'; declared: string | null; found: 'utf-8' | 'utf-16' | 'not-utf-8' }
  | { kind: 'has-doctype' }
  | { kind: 'damaged'; line: number | null; reason: string }
  | { kind: 'other-format'; expected: 'surveyjs' | 'limesurvey' }
  | { kind: 'other-language'; languages: string[] };
