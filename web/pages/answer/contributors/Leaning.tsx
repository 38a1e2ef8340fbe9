import type { MyInvitation } from '../../../queries/my-invitation.ts';
import { useTexts } from '../../../texts/index.tsx';
import type { Part } from '../questionnaire/parts.ts';
import './contributors.css';

/** Questions of this page that count only with an answer which this colleague does not see. */
export function Leaning({ you, part, locale }: { you: MyInvitation['you']; part: Part; locale: 'nl' | 'en' }) {
  const t = useTexts().contributor.part;
  const leaning = you.kind === 'contributor' ? you.leaning : [];
  const titles = part.questions.filter(({ name }) => leaning.includes(name)).map(({ title }) => title[locale]);
  if (titles.length === 0) return null;
  return (
    <div className="on-it">
      <p>{t.leaning(titles.length)}</p>
      <ul>
        {titles.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </div>
  );
}
