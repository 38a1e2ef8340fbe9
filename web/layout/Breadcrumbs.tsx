import { Link, useMatches } from '@tanstack/react-router';
import { useTexts } from '../texts/index.tsx';

/** The way back up, from what each route is called; not shown on the first level. */
export function Breadcrumbs() {
  const texts = useTexts();
  const t = texts.common;
  const matches = useMatches().filter(({ staticData }) => staticData.crumb ?? staticData.Crumb);
  if (matches.length === 0) return null;
  return (
    <nav className="breadcrumbs" aria-label={t.breadcrumbs}>
      <ol>
        <li>
          <Link to="/">{t.home}</Link>
        </li>
        {matches.map(({ id, pathname, params, staticData: { crumb, Crumb } }, index) => (
          <li key={id}>
            <Link
              to={pathname}
              activeOptions={{ exact: true, includeSearch: false }}
              activeProps={{ 'aria-current': index === matches.length - 1 ? 'page' : undefined }}
            >
              {crumb?.(texts)}
              {Crumb && <Crumb params={params} />}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
