import { LinkButton, PageHeading } from '../../components/index.ts';
import { useTexts } from '../../texts/index.tsx';
import { MirrorScene } from './MirrorScene.tsx';

export function WelcomePage() {
  const t = useTexts();
  return (
    <>
      <div className="hero">
        <PageHeading title={t.signin.welcomeTitle} lead={t.signin.welcomeLead} />
        <p>
          <LinkButton to="/sign-in">{t.common.signIn}</LinkButton>
        </p>
        <MirrorScene />
      </div>
      <section className="flow">
        <h2>{t.signin.cycleTitle}</h2>
        <ol className="cycle">
          {t.signin.cycle.map(({ title, text }) => (
            <li key={title} className="cycle__step">
              <h3>{title}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </section>
      <section className="flow">
        <h2>{t.signin.promiseTitle}</h2>
        <p>{t.signin.promise}</p>
      </section>
      <section className="flow">
        <h2>{t.signin.memberTitle}</h2>
        <p>{t.signin.member}</p>
      </section>
    </>
  );
}
