import { segmentOf } from '@/lib/i18n/locale';
import { PICTURE_FOLDERS, isRootFile, isSameForAll } from '@/lib/reserved';
import { parsePath } from '@/lib/routes';
import { site, type Locale } from '@/lib/site';
import { inLocale } from '@/lib/urls';

/** The beginning of a link, to the end of its tag: values of attributes stand in quotation marks. */
const LINK = /<a\s(?:[^>"']|"[^"]*"|'[^']*')*>/giu;

/** The address in it. */
const HREF = /(\shref=)("|')(.*?)\2/iu;

/**
 * Makes functions that lead links to pages from a locale to pages of the same locale.
 * @param isOwnFile tells whether a path is that of a file of the publication's own
 */
export function linksIn(locale: Locale, isOwnFile: (path: string) => boolean) {
  const segment = segmentOf(locale);
  const own = `${site.url}/`;
  /** An address in the locale: a path of a page, or its URL. What is a file, a picture or elsewhere stays as it is. */
  const link = (address: string): string => {
    if (address.startsWith(own)) return `${site.url}${link(address.slice(site.url.length))}`;
    const isPath = address.startsWith('/') && !address.startsWith('//');
    if (!isPath || isFile(address)) return address;
    const [path = ''] = address.split(/[?#]/u);
    // A file of the publication's own is the same for all; where there is none of the name, it is an old address.
    if (segment === null || !isRootFile(path)) return inLocale(address, locale);
    return isOwnFile(path) ? address : `/${segment}${address}`;
  };
  /** HTML whose links are in the locale. */
  const body = (html: string): string =>
    locale === site.defaultLocale
      ? html
      : html.replaceAll(LINK, (tag) =>
          tag.replace(
            HREF,
            (_, name: string, mark: string, address: string) =>
              `${name}${mark}${link(address)}${mark}`,
          ),
        );
  return { link, body };
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
