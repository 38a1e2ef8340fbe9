import type { QuestionnaireVersion } from '../../../../surveys/index.ts';
import { Button, ButtonGroup } from '../../../components/index.ts';
import type { Receipt } from '../../../queries/my-invitation.ts';
import { useLanguage, useTexts } from '../../../texts/index.tsx';
import { receiptData } from './receipt-data.ts';
import { receiptFile } from './receipt-file.ts';
import { saveFile } from './save-file.ts';

/** `Meting 2026 (2)` as part of a file's name. */
const inName = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');

/** Keeps the receipt: as a file to read, as its data alone, or on paper. */
export function SaveReceipt({ receipt, version }: { receipt: Receipt; version: QuestionnaireVersion }) {
  const { receipt: texts, review } = useTexts().answer;
  const { language } = useLanguage();
  const name = `${inName(texts.heading)}-${inName(receipt.wave.label)}`;
  const file = () => receiptFile({ receipt, version, language, texts, noAnswer: review.noAnswer });
  return (
    <>
      <ButtonGroup>
        <Button kind="secondary" onClick={() => saveFile(`${name}.html`, 'text/html', file())}>
          {texts.save}
        </Button>
        <Button kind="secondary" onClick={() => window.print()}>
          {texts.print}
        </Button>
        <Button kind="link" onClick={() => saveFile(`${name}.json`, 'application/json', receiptData(receipt))}>
          {texts.saveData}
        </Button>
      </ButtonGroup>
      <p className="small">{texts.saveNote}</p>
    </>
  );
}
