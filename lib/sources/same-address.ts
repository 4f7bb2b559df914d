/** Parameters of an address that say where its reader comes from. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|spm|mc_[ce]id)$/u;

/** The same for addresses of one page: without scheme, `www.`, the place in the page, tracking, the last slash. */
export function sameAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const { host, pathname, searchParams } = new URL(url);
  const query = [...searchParams].filter(([name]) => !TRACKING.test(name)).sort();
  const asked = new URLSearchParams(query).toString();
  return `${host.replace(/^www\./u, '')}${pathname.replace(/\/+$/u, '')}${asked && `?${asked}`}`;
}
