/**
 * A tag URI (RFC 4151), which names a thing whatever its address is: an article by its day and slug,
 * which a new title leaves as they are, a list by its path. Unlike the address it does not change
 * with the scheme, the port or the shape of the site's URLs.
 * @param origin the site's public origin
 * @param date a day on which the site had its domain, `YYYY-MM-DD` or `YYYY`
 * @param name name in the URI; percent-encoded here
 */
export function tagUri(origin: string, date: string, name: string): string {
  const specific = name.split('/').map(encodeURIComponent).join('/');
  return `tag:${new URL(origin).hostname},${date}:${specific}`;
}
