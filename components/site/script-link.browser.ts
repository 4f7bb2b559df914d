const KEY = 'script';

const link = document.querySelector<HTMLAnchorElement>('.masthead a[hreflang]');

/** A browser whose reader prefers Traditional script. */
const TRADITIONAL = /^zh-(?:hant|tw|hk|mo)/iu;

/** The same page in the other script, at the heading that is being read. */
function placeThere(there: HTMLAnchorElement): string {
  const { pathname, search, hash } = location;
  const { pathname: other } = there;
  const isThere = /^\/hant(?=\/|$)/u.test(other);
  const path = isThere ? `/hant${pathname === '/' ? '' : pathname}` : pathname.slice(5) || '/';
  const heading = [...document.querySelectorAll('.prose [id]')].findLast(
    (each) => each.getBoundingClientRect().top < 100,
  );
  return path + search + (scrollY > 0 && heading ? `#${heading.id}` : hash);
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    // Nothing is kept in this browser: nothing is offered either.
    return '';
  }
}

if (link) {
  link.addEventListener('click', () => {
    link.href = placeThere(link);
    keepScript(link.hreflang);
  });
  if (link.hreflang === 'zh-Hant' && kept() === null && TRADITIONAL.test(navigator.language))
    import('./script-offer.browser').then(
      ({ offerScript }) => {
        offerScript(link, () => {
          keepScript('zh-Hans');
        });
      },
      // Without its code nothing is offered.
      () => null,
    );
  else if (kept() === link.hreflang) link.style.color = 'var(--color-accent)';
}

/** Remembers in this browser which script the reader has chosen. */
function keepScript(language: string): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // It is asked again.
  }
}
