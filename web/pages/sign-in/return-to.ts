/** Where someone wanted to be before having to sign in; the link in the mail may open another tab. */
const key = 'netwerkspiegel.return-to';

export function rememberPage(href: string): void {
  try {
    localStorage.setItem(key, href);
  } catch {
    // Blocked storage: they start at the overview.
  }
}

/** The page to return to, once; only a page of ours. */
export function takePage(): string {
  try {
    const href = localStorage.getItem(key);
    localStorage.removeItem(key);
    return href && /^\/(?!\/)/.test(href) ? href : '/';
  } catch {
    return '/';
  }
}
