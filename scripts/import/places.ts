import type { Route } from '@/lib/addresses/route-table';
import { slugOfName } from '@/lib/chinese/slug';
import { checkContent } from '@/lib/content/check/check';
import type { Context } from '@/lib/content/check/context';
import type { Site, Target } from '@/lib/import/model';
import { presentAddress } from '@/lib/import/references/lookup';
import { spellingsOf, type Written } from './written';

type Answers = Context['addresses'];

/** Opens the addresses of an imported site as the gate does, with the code that serves them. */
export async function openAddresses(target: Target): Promise<Answers> {
  let opened: Answers | undefined;
  const about = { zh: '网址', en: 'addresses' };
  const check = ({ addresses }: Context) => {
    opened = addresses;
    return [];
  };
  await checkContent(target, [{ id: 'addresses', level: 'error', about, check }]);
  if (!opened) throw new Error('the gate has no addresses');
  return opened;
}

/**
 * Asks for an old address in all its forms.
 * @returns the addresses that do not lead by one redirect to their places: a line for the first of a form, with the
 *   number of the others
 */
export function strayFrom(
  { address, shows }: Written,
  site: Site,
  target: Target,
  answers: Answers,
): string[] {
  const isPlace = placeOf(shows, site, target, answers);
  const stray = spellingsOf(address).flatMap((spelling) => {
    const first = answers.answer(spelling);
    const path = 'path' in first ? first.path : null;
    if (path === null) return `${spelling} (${shows}): ${first.kind}`;
    const second = answers.answer(path);
    if (second.kind !== 'shown') return `${spelling} (${shows}): ${path}, which is ${second.kind}`;
    // Where this site has a list of its own, that is shown, unless it is the very address of old.
    const isOurs = LISTS.has(second.route.kind) && bare(spelling) === path;
    return isPlace(second.route, path) || (isOurs && spelling !== address)
      ? []
      : `${spelling} (${shows}): ${path}`;
  });
  const [first, ...others] = stray;
  return first === undefined ? [] : [`${first} [and ${others.length} more forms]`];
}

/** Makes a function that tells whether a route is the place of what an old page showed. */
function placeOf(
  shows: string,
  site: Site,
  target: Target,
  answers: Answers,
): (route: Route, path: string) => boolean {
  const [, kind = '', name = ''] = /^(\S+) ?(.*)$/su.exec(shows) ?? [];
  switch (kind) {
    case 'file': {
      const document = site.documents.find(
        ({ file }) => file.normalize('NFC') === name.normalize('NFC'),
      );
      // A page that was a list by its theme is a list here.
      if (!document) return (route) => LISTS.has(route.kind);
      // Several posts may have had the address: any of them will do.
      const [old] = document.oldAddresses;
      const places = site.documents
        .filter(({ oldAddresses: [first] }) => first === old)
        .map((each) => presentAddress(each, target).address);
      return (_, path) => places.includes(path);
    }
    case 'redirect': {
      const escaped = name.replaceAll('#', '%23');
      const to = answers.answer(URL.canParse(escaped) ? new URL(escaped).pathname : escaped);
      return (route, path) =>
        'path' in to && (to.path === path || (to.path === '/' && route.kind === 'archive'));
    }
    case 'category':
    case 'tag':
      // A name that the engine gave to several leads to one of them.
      return (route) =>
        route.kind === (name === '' ? 'categories' : kind) &&
        (!('slug' in route) || fold(route.slug) === fold(slugOfName(name)));
    case 'author':
      return (route) => route.kind === 'author';
    case 'year':
    case 'month':
    case 'day':
      // A day of another zone may have no articles here: then its month will do.
      return (route) => route.kind === 'period' && periodOf(kind, name).startsWith(route.period);
    case 'section':
      return (route) => route.kind === 'archive' || route.kind === 'page';
    case 'home':
      return (route) => route.kind === 'home' || route.kind === 'archive';
    case 'list':
      return (route) => route.kind === (name === 'archives' ? 'archive' : name);
    default:
      return (route) => route.kind === kind;
  }
}

/** A spelling of one of this site's own addresses. */
function bare(spelling: string): string {
  return spelling.toLowerCase().replace(/\/(?:index\.html)?$|\.html$/u, '');
}

const LISTS: ReadonlySet<string> = new Set(['archive', 'authors', 'categories', 'tags']);

function periodOf(kind: 'year' | 'month' | 'day', name: string): string {
  return name.slice(0, { year: 4, month: 7, day: 10 }[kind]);
}

/** Names that the engines have called alike in addresses, `C` and `C++`, led to one page: which, nobody can tell. */
function fold(slug: string): string {
  return slug.replace(/-sharp$|\++$|^dot-/u, '').toLowerCase();
}
