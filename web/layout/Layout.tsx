import { Link, Outlet, useMatches } from '@tanstack/react-router';
import { DemoBanner } from '../components/DemoBanner.tsx';
import { useInstallation } from '../queries/me.ts';
import { useTexts } from '../texts/index.tsx';
import { Brand } from './Brand.tsx';
import { Breadcrumbs } from './Breadcrumbs.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { MainNav } from './MainNav.tsx';
import { SignedInUser } from './SignedInUser.tsx';

/** What every page stands in. */
export function Layout() {
  const t = useTexts().common;
  const demo = useInstallation()?.demo ?? false;
  const visitor = useMatches().some(({ staticData }) => staticData.visitor);
  const bare = useMatches().some(({ staticData }) => staticData.bare);
  if (bare) {
    return (
      <main id="content" tabIndex={-1}>
        {demo && <DemoBanner />}
        <Outlet />
      </main>
    );
  }
  return (
    <div className="page">
      <a className="nl-skip-link nl-skip-link--visible-on-focus" href="#content">
        {t.skipToContent}
      </a>
      <header className="header">
        <div className="header__inner">
          {visitor ? (
            <p className="header__brand">
              <Brand />
              <span>{t.product}</span>
            </p>
          ) : (
            <Link to="/" className="header__brand">
              <Brand />
              <span>{t.product}</span>
            </Link>
          )}
          {!visitor && <MainNav />}
          <div className="header__tools">
            <LanguageSwitch />
            {!visitor && <SignedInUser />}
          </div>
        </div>
      </header>
      {demo && !visitor && <DemoBanner />}
      <Breadcrumbs />
      <main id="content" className="main flow" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="footer">
        <div className="footer__inner">
          <p className="footer__motto">{t.footer}</p>
          <p>{t.openSource}</p>
        </div>
      </footer>
    </div>
  );
}
