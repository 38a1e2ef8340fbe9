import type { QuestionnaireVersion } from '../../../../surveys/index.ts';
import { readAnswers } from '../../../../surveys/read-answers.ts';
import type { Receipt } from '../../../queries/my-invitation.ts';
import { formatter } from '../../../texts/format.ts';
import type { Language, Texts } from '../../../texts/index.tsx';
import { receiptData } from './receipt-data.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const style = `
  body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1.0625rem/1.6 system-ui, sans-serif; color: #16282d; background: #fff; }
  h1, h2, h3 { line-height: 1.25; color: #06303b; }
  h2, h3 { margin: 2.5rem 0 0.5rem; }
  dl { margin: 0; }
  dl > div { padding: 0.75rem 0; border-top: 1px solid #ccd7da; }
  dd { margin: 0.125rem 0 0; font-weight: bold; white-space: pre-line; overflow-wrap: anywhere; }
  dd.none { font-weight: normal; }
  pre { padding: 1rem; border: 1px solid #ccd7da; background: #f2f6f7; white-space: pre-wrap; overflow-wrap: anywhere; }
`;

/**
 * A receipt as one file that needs nothing else to be read, now or in ten years: the facts, the answers in words, and
 * the data with which anyone can compute the checksum again. Made on the device of who answered.
 */
export function receiptFile(o: {
  receipt: Receipt;
  version: QuestionnaireVersion;
  language: Language;
  texts: Texts['answer']['receipt'];
  noAnswer: string;
}): string {
  const { receipt, version, language, texts: t, noAnswer } = o;
  const row = (term: string, value: string | null) =>
    `<div><dt>${escaped(term)}</dt>${value === null ? `<dd class="none">${escaped(noAnswer)}</dd>` : `<dd>${escaped(value)}</dd>`}</div>`;
  const facts = [
    row(t.organisation, receipt.organisation),
    row(t.network, receipt.network),
    row(t.wave, receipt.wave.label),
    row(t.questionnaire, t.version(version.title[language], receipt.version.number)),
    row(t.submittedAt, formatter(language).moment(receipt.submittedAt)),
    row(t.checksum, receipt.checksum),
  ];
  const pages = readAnswers(version, receipt.answers, language).map(
    ({ title, questions }) =>
      `<h3>${escaped(title)}</h3>\n<dl>\n${questions.map((question) => row(question.title, question.answer)).join('\n')}\n</dl>`,
  );
  const title = `${t.heading}: ${receipt.organisation}, ${receipt.wave.label}`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(t.heading)}</h1>
<dl>
${facts.join('\n')}
</dl>
<h2>${escaped(t.answers)}</h2>
${pages.join('\n')}
<h2>${escaped(t.recompute)}</h2>
<p>${escaped(t.recomputeHow)}</p>
<pre id="data">${escaped(receiptData(receipt))}</pre>
</main>
</body>
</html>
`;
}
