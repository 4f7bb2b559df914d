import { parsePath } from '@/lib/addresses/routes';
import {
  loadOldSite,
  OLD_SITE_FILE,
  readOldSite,
} from '@/lib/content/source/old-site/read-old-site';
import { decodeOrKeep } from '@/lib/decode-or-keep';
import { NO_OLD_SITE, type OldSite, type PermalinkRule } from '@/lib/old-site/old-site';
import { writeFields } from '@/lib/yaml-written';
import type { Site, Target } from '../model';
import { about, type Note, type Say } from '../note';
import { presentAddress } from '../references/lookup';
import { readManifest } from '../write/manifest';
import { ownFile, type Output, plan } from '../write/plan';
import { isWritten } from '../write/stage';

const HEAD = '# 旧网站怎样起网址，由导入写成 / how the old site made its addresses, as imported\n';

/** The file that tells the new site of the old one; none where there is nothing to tell. */
export function oldSiteFile(site: Site, target: Target): Output[] {
  const { settings, documents } = site;
  const isBlog = documents.some(({ kind }) => kind === 'post');
  const rules = isBlog
    ? settings.permalinks.map(toYaml).filter((rule) => isRead(rule, target))
    : [];
  const pages = redirectsOf(site, target);
  if (rules.length + pages.length === 0) return [];
  const feed = settings.feedIds;
  const ids = feed && { site: feed.site, ...(feed.form !== 'address' && { form: feed.form }) };
  const known = {
    ...(rules.length > 0 && { permalinks: rules, ...(ids && { feed_ids: ids }) }),
    ...(pages.length > 0 && { redirects: Object.fromEntries(pages) as unknown }),
  };
  return [ownFile(OLD_SITE_FILE, HEAD + writeFields(known))];
}

/** Single old addresses: of pages, of lists, and of the folder that all stood in. */
function redirectsOf({ settings, documents, redirects }: Site, target: Target): [string, string][] {
  const { basePath, lists } = settings;
  const own = new Set(documents.map((document) => presentAddress(document, target).address));
  const roots: [string, string][] = basePath === '' ? [] : [[basePath, '/']];
  const known = lists.map(([from, to]): [string, string] => [basePath + from, to]);
  return [
    ...roots,
    ...known,
    ...redirects.map(({ from, to }): [string, string] => [from, to]),
  ].filter(([from, to]) => !isSame(from, to) && !own.has(encodeURI(from)) && !isList(from));
}

/** Whether an old address is the present one, in whatever case and however it is escaped: that leads there by itself. */
function isSame(from: string, to: string): boolean {
  return from.toLowerCase() === decodeOrKeep(to).toLowerCase();
}

/** Whether this site has a list of its own there. */
function isList(path: string): boolean {
  return OWN_LISTS.has(parsePath(encodeURI(path))?.kind ?? '');
}

const OWN_LISTS: ReadonlySet<string> = new Set([
  ...['home', 'archive', 'categories', 'tags', 'authors'],
]);

/**
 * Gives what the new site will know of the old one: what is imported, unless this site has a file of its own, of which
 * is told.
 */
export function oldSiteKnown(site: Site, target: Target, say: Say): OldSite {
  const planned = plan(oldSiteFile(site, target), readManifest(target.contentDir), target);
  const [file] = planned;
  if (file?.fate === 'removed') return NO_OLD_SITE;
  if (file?.fate === 'taken' || file?.fate === 'both') say(notOverwritten());
  return file && isWritten(file)
    ? readOldSite(file.read().toString(), target.timeZone).oldSite
    : loadOldSite(target.contentDir, target.timeZone).oldSite;
}

function notOverwritten(): Note {
  return about(
    'look',
    OLD_SITE_FILE,
    'old-site',
    `这里已有自己的 ${OLD_SITE_FILE}，没有覆盖；它算不出的旧网址写进了各篇的 redirect_from。`,
    `this site has an ${OLD_SITE_FILE} of its own, which was kept; old addresses that it does not give were written into redirect_from.`,
  );
}

function toYaml(rule: PermalinkRule): Record<string, unknown> {
  const { engine, pattern, folder, timeZone, dayUncertain, options } = rule;
  const { fileDates, section, fileName, defaultCategory, categoryMap, lowerCase } = options;
  return {
    engine,
    pattern,
    ...(folder !== 'posts' && { folder }),
    ...(timeZone !== null && { time_zone: timeZone }),
    ...(dayUncertain && { day_uncertain: true }),
    ...(fileDates && { file_dates: true }),
    ...(section !== undefined && section !== 'posts' && { section }),
    ...(fileName !== undefined && { new_post_name: fileName }),
    ...(defaultCategory !== undefined && { default_category: defaultCategory }),
    ...(categoryMap !== undefined && { category_map: categoryMap }),
    ...(lowerCase && { filename_case: 1 }),
  };
}

/** A pattern with words that only a plug-in knows would be refused by the gate. */
function isRead(rule: Record<string, unknown>, { timeZone }: Target): boolean {
  return readOldSite(writeFields({ permalinks: [rule] }), timeZone).problems.length === 0;
}
