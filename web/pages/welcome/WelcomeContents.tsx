import type { WelcomeOfNetwork } from '../../queries/welcome.ts';
import { useFormat, useTexts } from '../../texts/index.tsx';
import { WelcomePicture } from './WelcomePicture.tsx';
import './welcome.css';

/** What a new member reads. The headings begin at the second level. */
export function WelcomeContents({ page }: { page: WelcomeOfNetwork }) {
  const t = useTexts().welcome;
  const f = useFormat();
  const { description, ambition, wayOfWorking, actions, picture, members } = page;
  const sectors = [...new Set(members.map(({ sector }) => sector))].sort((a, b) => a.localeCompare(b));
  return (
    <div className="flow welcome-contents">
      {description && <p>{description}</p>}
      <h2>{t.ambition}</h2>
      <p className="welcome-words">{ambition || t.notWritten}</p>
      <h2>{t.wayOfWorking}</h2>
      <p className="welcome-words">{wayOfWorking || t.notWritten}</p>
      <h2>{t.agenda}</h2>
      {actions.length === 0 ? (
        <p>{t.agendaEmpty}</p>
      ) : (
        <ul>
          {actions.map(({ id, text, owner, deadline }) => (
            <li key={id}>
              {text} <span className="small">({t.until(owner, f.day(deadline))})</span>
            </li>
          ))}
        </ul>
      )}
      <h2>{t.picture}</h2>
      {picture ? <WelcomePicture picture={picture} /> : <p>{t.pictureEmpty}</p>}
      <h2>{t.members(members.length)}</h2>
      <dl className="definitions">
        {sectors.map((sector) => (
          <div key={sector} className="definitions__row">
            <dt>{sector}</dt>
            <dd>
              {members
                .filter((member) => member.sector === sector)
                .map(({ organisation }) => organisation)
                .join(', ')}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
