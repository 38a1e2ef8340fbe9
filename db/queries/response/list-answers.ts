import { eq } from 'drizzle-orm';
import type { Reader, Writer } from '../../client.ts';
import { answers } from '../../schema.ts';

export type AnswerRow = {
  item: string;
  kind: 'value' | 'text' | 'choice' | 'missing';
  value: number | null;
  text: string | null;
  missing: 'not-asked' | 'routed-past' | 'not-reached' | 'dont-know' | 'not-applicable' | 'declined' | null;
};

/** The submitted answers of one response. */
export async function listAnswers(read: Reader | Writer, responseId: string): Promise<AnswerRow[]> {
  return read
    .select({
      item: answers.item,
      kind: answers.kind,
      value: answers.value,
      text: answers.text,
      missing: answers.missing,
    })
    .from(answers)
    .where(eq(answers.responseId, responseId));
}
