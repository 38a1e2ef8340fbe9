import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

/**
 * The token of the personal link, from the fragment of the address. It stays in the address, so that reloading and
 * keeping the page work. A jump within the page (`#content`) is no token: the address then gets its token back.
 */
export function useToken(): string {
  const { hash } = useLocation();
  const navigate = useNavigate();
  const [token, setToken] = useState(hash);
  const isElement = hash !== '' && document.getElementById(hash) !== null;

  useEffect(() => {
    if (hash === token) return;
    if (hash === '' || isElement)
      void navigate({ to: '.', search: true, hash: token, replace: true, resetScroll: false });
    else setToken(hash);
  }, [hash, token, isElement, navigate]);

  return token;
}
