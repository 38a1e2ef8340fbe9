import type { WelcomeOfNetwork } from '../../queries/welcome.ts';
import { useFormat, useTexts } from '../../texts/index.tsx';
import { WelcomePicture } from './WelcomePicture.tsx';
import './welcome.css';

/** What a new member reads. */
export function WelcomeContents({ page, level = 2 }: { page: WelcomeOfNetwork; level?: 2 | 3 }) {
  const t = useTexts().welcome;
  const f = useFormat();
  const Heading = `h${level}` as const;
  const { description, ambition, wayOfWorking, objectives, actions, picture, members } = page;
  const decimal = (value: string) => f.decimal(Number(value), value.split('.')[1]?.length ?? 0);
  const sectors = [...new Set(members.map(({ sector }) => sector))].sort((a, b) => a.localeCompare(b));
  return (
    <div className="flow welcome-contents">
      {description && <p>{description}</p>}
      <Heading>{t.ambition}</Heading>
      <p className="welcome-words">{ambition || t.notWritten}</p>
      <Heading>{t.wayOfWorking}</Heading>
      <p className="welcome-words">{wayOfWorking || t.notWritten}</p>
      {objectives.length > 0 && (
        <>
          <Heading>{t.objectives}</Heading>
          <ul>
            {objectives.map(({ id, text, endsOn, indicators }) => (
              <li key={id}>
                {text} <span className="small">({t.reachedBy(f.day(endsOn))})</span>
                {indicators.map((indicator) => (
                  <p key={indicator.id} className="small">
                    {indicator.text}: {decimal(indicator.value)} {indicator.unit}, {f.day(indicator.on)}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
      <Heading>{t.agenda}</Heading>
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
      <Heading>{t.picture}</Heading>
      {picture ? <WelcomePicture picture={picture} /> : <p>{t.pictureEmpty}</p>}
      <Heading>{t.members(members.length)}</Heading>
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
