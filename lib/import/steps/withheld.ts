import { isMap } from '@/lib/content/source/forms/map';
import { findFrontMatter } from '@/lib/content/source/front-matter-block';
import type { Problem } from '@/lib/content/source/problem';
import { codeRanges } from '../held';
import type { Site, SourceDocument, Step } from '../model';
import { about, type Say } from '../note';
import { textOf } from '../values';

/**
 * Documents that the old site did not show to everybody. What was locked or in no list is a draft here, as nobody can
 * take back what feeds have carried away; a page, which cannot be one, stays behind. Each is told of.
 */
export const withheld: Step = {
  name: 'withheld',
  about: { zh: '没有公开的', en: 'what was not public' },
  run: (site, _, say) => {
    const documents = site.documents.flatMap((document) => {
      const reason = reasonOf(document, site);
      return reason === null ? document : withheldAs(document, reason, say);
    });
    const places = new Set(documents.map(({ place }) => place));
    const behind = site.documents
      .filter(({ place }) => !places.has(place))
      .map(({ place }) => `${place.replace(/\.md$/u, '')}/`);
    const attachments = site.attachments.filter(
      ({ place }) => !behind.some((folder) => place.replace(/^assets\//u, '').startsWith(folder)),
    );
    return { ...site, documents, attachments };
  },
};

/** Extent to which a document was kept from readers. */
type Reach = 'nobody' | 'locked' | 'unlisted' | 'unsearched' | 'shown';

/** Reach of a document, and the words by which its file says so. */
type Reason = {
  /** Reach. */
  reach: Reach;
  /** Words in the file, e.g. `hidden: true`. */
  by: string;
};

function withheldAs(document: SourceDocument, { reach, by }: Reason, say: Say): SourceDocument[] {
  const { kind, file, fields } = document;
  const stays = reach === 'nobody' || (kind === 'page' && reach === 'locked');
  const isPublic = reach === 'unsearched' || reach === 'shown';
  const isDraft = !stays && kind !== 'page' && !isPublic;
  const { zh, en } = stays ? BEHIND : isDraft ? DRAFT : reach === 'shown' ? KEPT : SHOWN;
  const level = stays ? 'lost' : 'look';
  say(
    about(
      level,
      file,
      `withheld-${reach}`,
      `旧站写着 ${by}：${zh}`,
      `the old site says ${by}: ${en}`,
    ),
  );
  if (stays) return [];
  if (reach === 'shown') return [{ ...document, fields: { ...fields, draft: undefined } }];
  return [isDraft ? { ...document, fields: { ...fields, draft: true } } : document];
}

const BEHIND: Problem = {
  zh: '它没有公开的网页，没有导入。要公开它，请去掉这一项再导入。',
  en: 'it had no page that all could read, and was left out. To publish it, take that out and import again.',
};

const DRAFT: Problem = {
  zh: '不是人人都看得到，在这里成了草稿。要公开它，请去掉 draft: true。',
  en: 'not everybody could see it, so it is a draft here. To publish it, take out draft: true.',
};

const SHOWN: Problem = {
  zh: '知道网址的都能看，只是不让搜索引擎收录，或不在首页、列表里；在这里没有这样的限制。',
  en: 'all who knew its address could read it, but search engines, the front page or lists left it out. Here nothing does.',
};

const KEPT: Problem = {
  zh: '旧站的程序不认这一项，它一直公开着，在这里也公开。不要公开，请删去这个文件。',
  en: 'the old site’s engine knows no such word and showed it to all, and so does this site. Remove the file if nobody should see it.',
};

function reasonOf(document: SourceDocument, { engine }: Site): Reason | null {
  const { kind } = document;
  const fields = new Map(
    Object.entries(document.fields).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const isSet = (name: string) => isYes(fields.get(name));
  const said = (names: readonly string[], reach: Reach): Reason[] =>
    names.filter(isSet).map((name) => ({ reach, by: `${name}: true` }));
  const isUnpublished = kind === 'page' && isNo(fields.get('published'));
  // Of drafts Hugo alone knows by this field; Hexo asks posts alone whether they are published.
  const isDraft =
    isSet('draft') &&
    (engine === 'hugo' ? kind === 'page' : kind !== 'draft' && !isNo(fields.get('published')));
  const build = engine === 'hugo' ? buildOf(fields.get('build') ?? fields.get('_build')) : null;
  // Jekyll's paginator alone leaves out what is hidden; pages are in no list here either.
  const hidden = engine === 'jekyll' || kind === 'page' ? 'unsearched' : 'unlisted';
  const [first] = [
    ...(isUnpublished && engine !== 'hexo'
      ? [{ reach: 'nobody', by: 'published: false' } as const]
      : []),
    ...(isDraft && engine === 'hugo' ? [{ reach: 'nobody', by: 'draft: true' } as const] : []),
    ...(engine === 'hugo' ? said(['headless'], 'nobody') : []),
    ...(build?.reach === 'nobody' ? [build] : []),
    ...(textOf(fields.get('password')) === ''
      ? []
      : [{ reach: 'locked', by: 'password' } as const]),
    ...said(['encrypt', 'encrypted'], 'locked'),
    ...lockIn(document),
    ...(build ? [build] : []),
    ...said(['private', 'unlisted'], kind === 'page' ? 'locked' : 'unlisted'),
    ...said(['hidden', 'hide'], hidden),
    ...(isNo(fields.get('sitemap'))
      ? [{ reach: 'unsearched', by: 'sitemap: false' } as const]
      : []),
    ...(/noindex/iu.test(textOf(fields.get('robots')))
      ? [{ reach: 'unsearched', by: 'robots: noindex' } as const]
      : []),
    ...said(['noindex', 'hiddenfromsearch', 'robotsnoindex'], 'unsearched'),
    ...(isDraft ? [{ reach: 'shown', by: 'draft: true' } as const] : []),
    ...(isUnpublished ? [{ reach: 'shown', by: 'published: false' } as const] : []),
  ];
  return first ?? null;
}

/** Options by which Hugo makes no page of a file, or names it in no list. */
function buildOf(value: unknown): Reason | null {
  if (!isMap(value)) return null;
  const isNever = (option: unknown) => option === 'never' || option === false;
  if (isNever(value.render)) return { reach: 'nobody', by: 'build.render: never' };
  return isNever(value.list) ? { reach: 'unlisted', by: 'build.list: never' } : null;
}

/** A tag or a shortcode in the text that locks what stands in it. */
function lockIn({ text }: SourceDocument): Reason[] {
  const body = text.slice(findFrontMatter(text).bodyStart);
  const tags = [...body.matchAll(LOCK)];
  if (tags.length === 0) return [];
  const code = codeRanges(body);
  const found = tags.find(
    ({ index }) => !code.some(([start, end]) => index >= start && index < end),
  );
  return found ? [{ reach: 'locked', by: found[0] }] : [];
}

const LOCK = /\{(?:%|\{[<%])-?\s*[\w-]*(?:encrypt|passw(?:or)?d)[\w-]*/giu;

function isYes(value: unknown): boolean {
  return value === true || /^(?:true|yes)$/iu.test(textOf(value));
}

function isNo(value: unknown): boolean {
  return value === false || /^(?:false|no)$/iu.test(textOf(value));
}
