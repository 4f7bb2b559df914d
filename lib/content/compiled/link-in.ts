import { PICTURE_FOLDERS, isRootFile, isSameForAll } from '@/lib/addresses/reserved';
import { parsePath } from '@/lib/addresses/routes';
import { inLocale } from '@/lib/addresses/urls';
import { segmentOf } from '@/lib/i18n/locale';
import { site, type Locale } from '@/lib/site';

/**
 * Makes a function that leads links to pages from a locale to pages of the same locale; the default locale's lead there.
 * @param isOwnFile tells whether a path is that of a file of the publication's own
 * @returns writes an address in the locale: a path of a page, or its URL; a file, a picture, what is elsewhere stays
 */
export function linkIn(
  locale: Locale,
  isOwnFile: (path: string) => boolean,
): (address: string) => string {
  if (locale === site.defaultLocale) return (address) => address;
  const segment = segmentOf(locale);
  const own = `${site.url}/`;
  const link = (address: string): string => {
    if (address.startsWith(own)) return `${site.url}${link(address.slice(site.url.length))}`;
    const isPath = address.startsWith('/') && !address.startsWith('//');
    if (!isPath || isFile(address)) return address;
    const [path = ''] = address.split(/[?#]/u);
    // A file of the publication's own is the same for all; where there is none of the name, it is an old address.
    if (segment === null || !isRootFile(path)) return inLocale(address, locale);
    return isOwnFile(path) ? address : `/${segment}${address}`;
  };
  return link;
}

/** Files have an ending that no page has; an old address may end in `.html`, and a document for machines is of a locale. */
const PAGE_ENDING = /\.(?:html?|md|xml|json|txt)$/iu;

function isFile(address: string): boolean {
  const [path = ''] = address.split(/[?#]/u);
  if (isSameForAll(path) || PICTURE_FOLDERS.test(path)) return true;
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (!/\.[a-z][a-z0-9]{1,4}$/iu.test(name) || PAGE_ENDING.test(name)) return false;
  // A tag may be called node.js; what lies at the root of the site is no page that is called so.
  return name === path.slice(1) || isNoPage(path);
}

function isNoPage(path: string): boolean {
  try {
    return parsePath(path) === null;
  } catch {
    return true;
  }
}
