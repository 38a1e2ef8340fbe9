import { Link } from '@tanstack/react-router';
import { useMe } from '../queries/me.ts';
import { useTexts } from '../texts/index.tsx';

/** The rooms of the house, for whoever has more than one: inspectors write questionnaires too. */
export function MainNav() {
  const { common: t, overview, questionnaire } = useTexts();
  const mayWrite = (useMe()?.inspectorate ?? null) !== null;
  if (!mayWrite) return null;
  return (
    <nav className="header__tools" aria-label={t.mainNavigation}>
      <Link className="header__link" to="/" activeOptions={{ exact: true }}>
        {t.networks}
      </Link>
      <Link className="header__link" to="/overview">
        {overview.crumb}
      </Link>
      <Link className="header__link" to="/questionnaires">
        {questionnaire.crumb}
      </Link>
    </nav>
  );
}
