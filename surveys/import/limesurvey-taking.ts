/** The questions of a LimeSurvey document, taken over one by one, with the names under which conditions know them. */
import { draftText, isBlank, paragraphs } from './draft-text.ts';
import { itemCodes } from './item-codes.ts';
import { isAnswerable } from './keep-conditions.ts';
import { carriedAttributes, inOrder, takeLimeSurveyQuestion } from './limesurvey-question.ts';
import { type Asked, relevance } from './limesurvey-relevance.ts';
import { type Row, rowsOf, type Translated, translated } from './limesurvey-tables.ts';
import type { Notes } from './notes.ts';
import type { XmlElement } from './read-xml.ts';
import type { DraftItem, DraftPage } from './types.ts';

const looksOnly =
  /width|columns|css|hide_tip|prefix|suffix|header|theme|display|style|rows|cssclass|answer_order|labels?$/;

/** Whether a relevance says anything: 1 is always. */
export const isCondition = (text: string | undefined): text is string =>
  text !== undefined && !['', '1'].includes(text.trim());

/** Takes the questions over one by one, and remembers under which names conditions know them. */
export class Taking {
  readonly #asked = new Map<string, Asked>();
  readonly #relevance = new Map<DraftItem, { where: string; text: string }>();
  readonly #code: (name: string) => string;
  readonly #answers: Translated[];
  readonly #attributes: Row[];
  readonly #conditions: Row[];
  readonly #notes: Notes;
  readonly #language: (code: string) => string | null;
  readonly #parts: Translated[];

  constructor(document: XmlElement, notes: Notes, language: (code: string) => string | null, parts: Translated[]) {
    this.#code = itemCodes(notes);
    this.#answers = translated(document, 'answers', 'aid', language).sort(inOrder('sortorder'));
    this.#attributes = rowsOf(document, 'question_attributes');
    this.#conditions = rowsOf(document, 'conditions');
    this.#notes = notes;
    this.#language = language;
    this.#parts = parts;
  }

  question({ row, texts }: Translated): DraftItem[] {
    const notes = this.#notes;
    const where = row.title ?? `q${row.qid}`;
    const attributes = this.#attributesOf(row, where);
    if (attributes.get('hidden') === '1') {
      notes.left(where, 'hidden', 'always');
      return [];
    }
    if (row.mandatory === 'S') notes.left(where, 'mandatory (soft)', 'unsupportedCheck');
    const title = draftText(where, texts('question'), notes);
    const help = draftText(where, texts('help'), notes);
    if (Object.values(texts('script')).some((one) => one.trim() !== '')) notes.left(where, 'script', 'markup');
    if ((row.preg ?? '').trim() !== '') notes.left(where, 'preg', 'unsupportedCheck');
    if (!isCondition(row.relevance) && this.#conditions.some(({ qid }) => qid === row.qid))
      notes.left(where, 'conditions', 'condition');
    if (row.type === 'X') {
      if (isBlank(title)) return [];
      return [this.#remember({ type: 'html', name: this.#code(where), html: paragraphs(title) }, row, where)];
    }
    const partsIn = (list: Translated[], scale: string, own: string, column: string) =>
      list
        .filter((one) => one.row[own] === row.qid && (one.row.scale_id || '0') === scale)
        .map((one) => {
          const code = one.row[own === 'qid' ? 'code' : 'title'] ?? '';
          if (isCondition(one.row.relevance))
            notes.left(`${where}, ${code}`, `relevance: ${one.row.relevance}`, 'condition');
          return { code, text: draftText(`${where}, ${code}`, one.texts(column), notes) };
        });
    const taken = takeLimeSurveyQuestion({
      ...{ row, where, title, help, attributes, notes, code: this.#code },
      parts: (scale) => partsIn(this.#parts, scale, 'parent_qid', 'question'),
      answers: (scale) => partsIn(this.#answers, scale, 'qid', 'answer'),
    });
    return taken.flatMap(({ item, part, numbers }) => {
      if (!isAnswerable(item)) {
        notes.left(part === null ? where : `${where}, ${part}`, `type (${row.type})`, 'unusable');
        return [];
      }
      this.#know(item, row, part, numbers);
      return [this.#remember(item, row, where)];
    });
  }

  /** Conditions in our words, once all questions are known. */
  translate(page: DraftPage, where: string): void {
    const asked = (name: string) => this.#asked.get(name) ?? null;
    const put = (target: Record<string, unknown>, text: string, at: string) => {
      const made = relevance(text, asked);
      if (made === null) {
        delete target.visibleIf;
        this.#notes.left(at, `relevance: ${text.trim()}`, 'condition');
      } else target.visibleIf = made;
    };
    if (typeof page.visibleIf === 'string') put(page, page.visibleIf, where);
    for (const element of page.elements) {
      const own = this.#relevance.get(element as DraftItem);
      if (own) put(element, own.text, own.where);
    }
  }

  #remember(item: DraftItem, row: Row, where: string): DraftItem {
    if (isCondition(row.relevance)) this.#relevance.set(item, { where, text: row.relevance });
    return item;
  }

  /** LimeSurvey knows a question by its code, and by the numbers of survey, group and question. */
  #know({ name: code, type, choices }: DraftItem, row: Row, part: string | null, numbers: boolean): void {
    const numbered = `${row.sid}X${row.gid}X${row.qid}`;
    const both = (mine: string, theirs: string, asked: Asked) => {
      this.#asked.set(`${row.title}${mine}`, asked);
      this.#asked.set(`${numbered}${theirs}`, asked);
    };
    if (part !== null) both(`_${part}`, part, { kind: 'value', code, numbers });
    else if (type === 'checkbox')
      for (const { value } of choices as { value: string }[])
        both(`_${value}`, value, { kind: 'box', code, option: value });
    else both('', '', { kind: 'value', code, numbers });
  }

  /** What is set otherwise than by default; what we don't have is noted. */
  #attributesOf(row: Row, where: string): Map<string, string> {
    const found = new Map<string, string>();
    for (const { qid, attribute = '', value = '', language = '' } of this.#attributes) {
      const isCarried = carriedAttributes[attribute]?.includes(row.type ?? '?') || attribute === 'hidden';
      // 0 is a limit where we carry limits, and nothing elsewhere.
      if (qid !== row.qid || (isCarried ? [''] : ['', '0', 'N']).includes(value.trim())) continue;
      if (language !== '' && this.#language(language) === null) continue;
      if (found.has(attribute)) continue;
      found.set(attribute, value.trim());
      const isLooks = looksOnly.test(attribute) || (attribute === 'question_template' && value === 'core');
      const isPart = attribute === 'multiflexible_checkbox';
      if (!isCarried && !isPart) this.#notes.left(where, attribute, isLooks ? 'looks' : 'unsupportedProperty');
    }
    return found;
  }
}
