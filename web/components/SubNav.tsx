import { Link, type LinkProps } from '@tanstack/react-router';

export type NavItem = { label: string; link: LinkProps };

/**
 * The pages that belong together: of one network, of one wave. The page that is open is marked. For an item that is
 * also open on the pages below it, give its link `activeOptions: { exact: false }`.
 */
export function SubNav(props: { label: string; items: NavItem[] }) {
  return (
    <nav className="sub-nav" aria-label={props.label}>
      <ul>
        {props.items.map(({ label, link }) => (
          <li key={label}>
            <Link
              activeOptions={{ exact: true, includeSearch: false }}
              {...link}
              className="sub-nav__link"
              activeProps={{ 'aria-current': 'page' }}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
