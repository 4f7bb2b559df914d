import { parseDocument } from 'yaml';
import { hexoWords } from '@/lib/old-site/hexo';
import { hugoWords, isHugoPlaceholder } from '@/lib/old-site/hugo';
import { isJekyllPlaceholder, jekyllWords } from '@/lib/old-site/jekyll';
import {
  type Engine,
  ENGINES,
  FEED_ID_FORMS,
  type FeedIdRule,
  NO_OLD_SITE,
  type OldSite,
  type PermalinkRule,
} from '@/lib/old-site/old-site';
import { type Loaded, loadFile } from '../load-file';
import * as forms from './forms';
import { feedIdKeys, lenientKeys, oldSiteKeys, permalinkKeys } from './keys';
import { openSettings, type SettingProblem, type Settings } from './yaml-fields';

/** Posts whose faults the gate treats leniently; `lenient` in `content/old-site.yml`. */
type Leniency = {
  /** Whether it is with what `npm run import` has brought. */
  imported: boolean;
  /** Instant, ISO 8601: with posts published before; null for none. */
  before: string | null;
  /** With what lies in these folders of the content folder. */
  folders: readonly string[];
};

/** Leniency where the file says nothing. */
const ORDINARY_LENIENCY: Leniency = { imported: true, before: null, folders: [] };

/** The file that tells of the site that this one has taken the place of, in the content folder. */
export const OLD_SITE_FILE = 'old-site.yml';

/** Settings that the file comes to. */
export type OldSiteSettings = {
  /** The old site. */
  oldSite: OldSite;
  /** Leniency of the gate. */
  lenient: Leniency;
  /** Problems of the file. */
  problems: SettingProblem[];
};

/**
 * Reads what is known of the old site.
 * @param source the text of its file, or null where there is none
 * @param timeZone zone of dates without one
 */
export function readOldSite(source: string | null, timeZone: string): OldSiteSettings {
  if (source === null) return unsaid([]);
  const document = parseDocument(source);
  const settings = openSettings(document);
  for (const { pos, message } of document.errors) {
    const problem = {
      zh: `这里的 YAML 读不懂：${message}`,
      en: `this YAML cannot be read: ${message}`,
    };
    settings.problems.push({ offset: pos[0], problem });
  }
  if (document.errors.length > 0 || document.contents === null) return unsaid(settings.problems);
  const map = settings.fields(document.contents, Object.keys(oldSiteKeys));
  if (map === null) return unsaid(settings.problems);
  const list = map.get('permalinks', true);
  const feed = map.get('feed_ids', true);
  const oldSite = {
    permalinks:
      list === undefined
        ? []
        : settings.items(list).flatMap((item) => readRule(item, settings, timeZone)),
    feedIds: feed === undefined ? null : readFeedIds(feed, settings, timeZone),
    redirects: settings.value(map, 'redirects', forms.redirects, new Map<string, string>()),
  };
  const lenient = map.has('lenient')
    ? readLeniency(map.get('lenient', true), settings, timeZone)
    : ORDINARY_LENIENCY;
  return { oldSite, lenient, problems: settings.problems };
}

function unsaid(problems: SettingProblem[]): OldSiteSettings {
  return { oldSite: NO_OLD_SITE, lenient: ORDINARY_LENIENCY, problems };
}

function readLeniency(node: unknown, settings: Settings, timeZone: string): Leniency {
  const map = settings.fields(node, Object.keys(lenientKeys));
  if (map === null) return ORDINARY_LENIENCY;
  return {
    imported: settings.value(map, 'imported', forms.flag, true),
    before: settings.value(map, 'before', forms.date(timeZone), null),
    folders: settings.value(map, 'folders', forms.folders, []),
  };
}

function readRule(item: unknown, settings: Settings, timeZone: string): PermalinkRule[] {
  const map = settings.fields(item, Object.keys(permalinkKeys));
  if (map === null) return [];
  const { value } = settings;
  const engine = value(map, 'engine', forms.oneOf(ENGINES), null);
  const pattern = value(map, 'pattern', forms.text, null);
  if (!map.has('engine') || !map.has('pattern')) {
    settings.tell(map, {
      zh: '每项要有 engine 和 pattern，如“engine: jekyll”“pattern: /:year/:month/:day/:title/”。',
      en: 'each item has an engine and a pattern, e.g. "engine: jekyll" and "pattern: /:year/:month/:day/:title/".',
    });
  }
  if (engine === null || pattern === null) return [];
  const strangers = unknownWords(engine, pattern);
  if (strangers.length > 0) {
    settings.tell(map.get('pattern', true), {
      zh: `${engine} 没有占位符 :${strangers.join('、:')}。请核对旧网站的设置。`,
      en: `${engine} has no placeholder :${strangers.join(', :')}. Check the old site's configuration.`,
    });
    return [];
  }
  return [
    {
      engine,
      pattern,
      folder: value(map, 'folder', forms.folder, 'posts'),
      before: value(map, 'before', forms.date(timeZone), null),
      timeZone: value(map, 'time_zone', forms.zone, null),
      dayUncertain: value(map, 'day_uncertain', forms.flag, false),
      options: {
        fileDates: value(map, 'file_dates', forms.flag, undefined),
        section: value(map, 'section', forms.text, undefined),
        fileName: value(map, 'new_post_name', forms.text, undefined),
        defaultCategory: value(map, 'default_category', forms.text, undefined),
        categoryMap: value(map, 'category_map', forms.names, undefined),
        lowerCase: value(map, 'filename_case', forms.nameCase, undefined),
      },
    },
  ];
}

/** Words behind colons that mean nothing to the engine; to Hexo any field does. */
function unknownWords(engine: Engine, pattern: string): string[] {
  switch (engine) {
    case 'jekyll':
      return jekyllWords(pattern).filter((word) => !isJekyllPlaceholder(word));
    case 'hexo':
      return hexoWords(pattern).length > 0 ? [] : [pattern];
    case 'hugo':
      return hugoWords(pattern).filter((word) => !isHugoPlaceholder(word));
  }
}

function readFeedIds(node: unknown, settings: Settings, timeZone: string): FeedIdRule | null {
  const map = settings.fields(node, Object.keys(feedIdKeys));
  if (map === null) return null;
  const site = settings.value(map, 'site', forms.siteUrl, null);
  if (!map.has('site')) {
    settings.tell(map, {
      zh: 'feed_ids 要有 site：旧网站的网址，如 https://old.example/blog。',
      en: 'feed_ids has a site: the old site’s URL, e.g. https://old.example/blog.',
    });
  }
  if (site === null) return null;
  return {
    form: settings.value(map, 'form', forms.oneOf(FEED_ID_FORMS), 'address'),
    site,
    before: settings.value(map, 'before', forms.date(timeZone), null),
  };
}

/** The file that tells of the old site, read. */
export type OldSiteFile = Loaded<ReturnType<typeof readOldSite>>;

/**
 * Reads what a content folder says of the old site.
 * @param timeZone zone of dates without one
 */
export function loadOldSite(contentDir: string, timeZone: string): OldSiteFile {
  return loadFile(contentDir, OLD_SITE_FILE, (source) => readOldSite(source, timeZone));
}
