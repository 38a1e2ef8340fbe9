import { enAmbition } from './labelled-examples/en-ambition.ts';
import { enInterests } from './labelled-examples/en-interests.ts';
import { enOrganisation } from './labelled-examples/en-organisation.ts';
import { enProcesses } from './labelled-examples/en-processes.ts';
import { enRelation } from './labelled-examples/en-relation.ts';
import { nlAmbition } from './labelled-examples/nl-ambition.ts';
import { nlInterests } from './labelled-examples/nl-interests.ts';
import { nlOrganisation } from './labelled-examples/nl-organisation.ts';
import { nlProcesses } from './labelled-examples/nl-processes.ts';
import { nlRelation } from './labelled-examples/nl-relation.ts';
import type { LabelledExample } from './labelled-examples/write.ts';

export type { LabelledExample };

const examples: Record<'nl' | 'en', readonly LabelledExample[]> = {
  nl: [...nlAmbition, ...nlInterests, ...nlRelation, ...nlOrganisation, ...nlProcesses],
  en: [...enAmbition, ...enInterests, ...enRelation, ...enOrganisation, ...enProcesses],
};

/**
 * Remarks about collaboration with the codes and the tone that an analyst would give them: what suggestions start from
 * before anything has been coded, and what they are measured on.
 *
 * Invented, in the language in which members of such networks talk: nobody said them, and none was written to make the
 * suggestions look good. Coded by one person; a second coder would differ on some.
 *
 * @param locale the language of the remarks; an English one may say the same as a Dutch one
 * @returns a copy, in the order of the codebook
 * @example
 * labelledExamples('nl')[0]; // { text: 'Als u mij vraagt …', theme: 'ambition', codes: ['ambition-unknown'], tone: 'can-improve' }
 */
export function labelledExamples(locale: 'nl' | 'en'): LabelledExample[] {
  return examples[locale].map((example) => ({ ...example, codes: [...example.codes] }));
}
