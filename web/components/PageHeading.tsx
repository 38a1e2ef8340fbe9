import { useMatch } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTexts } from '../texts/index.tsx';

/** The page that was shown last, in this tab. */
let lastPage: string | null = null;

/**
 * The one h1 of a page. It names the browser tab and, after going from one page to another, takes the focus, so that
 * who listens hears where they are. Not on the first page: there the browser starts at the top.
 */
export function PageHeading(props: { title: string; above?: ReactNode; lead?: ReactNode }) {
  const { title, above, lead } = props;
  const { product } = useTexts().common;
  const { id } = useMatch({ strict: false });
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = title === product ? product : `${title} – ${product}`;
  }, [title, product]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the same page in another language is not another page
  useEffect(() => {
    const page = `${id} ${title}`;
    if (lastPage !== null && lastPage !== page) heading.current?.focus({ preventScroll: true });
    lastPage = page;
  }, [id]);

  return (
    <div className="page-heading">
      {above && <p className="page-heading__above">{above}</p>}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead && <p className="lead">{lead}</p>}
    </div>
  );
}
