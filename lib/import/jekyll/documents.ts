import path from 'node:path';
import { findFrontMatter } from '@/lib/content/source/front-matter-block';
import type { SourceDocument } from '../model';
import { about, type Say } from '../note';
import { readFieldsOnce } from '../raw-fields';
import { soundFrontMatter } from '../source/sound-front-matter';
import { readText } from '../source/text';
import { defaultsFor } from './defaults';
import { fullDay } from './names';
import { oldAddressesOf } from './old-addresses';
import type { Reading } from './reading';
import { categoriesInAddress, categoriesOf } from './taxonomy';

/** A post's name as Jekyll asks for it (Jekyll::Document::DATE_FILENAME_MATCHER), its folders aside. */
const POST_NAME = /^(?<day>\d{2,4}-\d{1,2}-\d{1,2})-(?<slug>[^/]*?)(?<ending>\.[^.]+)$/u;

const MARKDOWN = /\.(?:markdown|mkdown|mkdn|mkd|md)$/iu;
const HTML = /\.html?$/iu;

/** A file in `_posts` or `_drafts`, or null where Jekyll would not publish it. */
export function readPost(file: string, reading: Reading): SourceDocument | null {
  const { config, say } = reading;
  const [, above = '', folder = '', below = ''] =
    /^(?:(.*)\/)?(_posts|_drafts)\/(.+)$/u.exec(file.slice(config.source.length)) ?? [];
  const base = path.posix.basename(below);
  const named = POST_NAME.exec(base)?.groups;
  const kind = folder === '_drafts' ? 'draft' : 'post';
  if (!MARKDOWN.test(base) && !HTML.test(base)) return null;
  if (kind === 'post' && !named) {
    say(
      about(
        'lost',
        file,
        'file-name',
        '文件名不是“年-月-日-名称”，Jekyll 没有发布它，也没有导入。要它，请改文件名。',
        'the name is not year-month-day-name, so Jekyll did not publish it and it was left out. Rename it to have it.',
      ),
    );
    return null;
  }
  const source = readText(reading.tree, file, say);
  const text = source === null ? null : soundFrontMatter(withFields(source, named), file, say);
  const own = text === null ? null : fieldsOf(text, file, say);
  if (text === null || own === null) return null;
  const type = kind === 'draft' ? 'drafts' : 'posts';
  const set = defaultsFor(config.defaults, file.slice(config.source.length), type);
  const fields = { ...set, ...own };
  const categories = categoriesOf(above, fields);
  const document: SourceDocument = {
    kind,
    file,
    place: placeOf(kind, above, below, named),
    text,
    fields: withCategories(fields, own, categories),
    oldAddresses: [],
    names: namesOf(below),
  };
  return {
    ...document,
    oldAddresses: oldAddressesOf(
      document,
      {
        ...{ own, fields, named, below: path.posix.join(above, below) },
        categories: categoriesInAddress(above, fields),
      },
      reading,
    ),
  };
}

/** Jekyll publishes a post without front matter too, and makes its title of the file's name. */
function withFields(text: string, named?: Record<string, string>): string {
  if (!named || findFrontMatter(text).yaml !== null) return text;
  const words = (named.slug ?? '').split('-');
  const title = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
  return `---\ntitle: ${JSON.stringify(title.join(' '))}\n---\n\n${text}`;
}

/** A page beside `_config.yml` or in a folder of pages, or null where it is none. */
export function readPage(file: string, reading: Reading): SourceDocument | null {
  const { config, say } = reading;
  const below = file.slice(config.source.length);
  const source = readText(reading.tree, file, () => undefined);
  if (source === null || findFrontMatter(source).yaml === null) return null;
  const text = soundFrontMatter(source, file, say);
  const own = fieldsOf(text, file, say);
  if (own === null) return null;
  const fields = { ...defaultsFor(config.defaults, below, 'pages'), ...own };
  const name = below
    .replaceAll(/(?:^|(?<=\/))_[^/]*\//gu, '')
    .replace(/\.\w+$/u, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=.)\/index$/u, '')
    .replaceAll(/[\s/]+/gu, '-');
  const document: SourceDocument = {
    kind: 'page',
    file,
    place: `pages/${name}.md`,
    text,
    fields,
    oldAddresses: [],
    names: [],
  };
  return {
    ...document,
    oldAddresses: oldAddressesOf(
      document,
      { own, fields, categories: [], named: undefined, below },
      reading,
    ),
  };
}

/** The fields in a file; a file without them is copied by Jekyll as it is, and no document. */
export function fieldsOf(text: string, file: string, say: Say): Record<string, unknown> | null {
  if (findFrontMatter(text).yaml === null) {
    say(
      about(
        'lost',
        file,
        'no-front-matter',
        '开头没有用两行 --- 括起来的字段，Jekyll 没有发布它，也没有导入。要它，请在开头写两行 ---。',
        'no front matter, so Jekyll did not publish it and it was left out. Write two lines of --- at its top to have it.',
      ),
    );
    return null;
  }
  const { raw, errors } = readFieldsOnce(text);
  const [first] = errors;
  if (raw === null || first) {
    say(
      about(
        'lost',
        file,
        'front-matter',
        `开头的字段读不懂，没有导入：${first?.problem.zh ?? ''}`,
        `the front matter cannot be read, so the file was left out: ${first?.problem.en ?? ''}`,
      ),
    );
    return null;
  }
  return raw;
}

/** `_posts/a/2020-1-2-x.markdown` in the folder `tech` becomes `posts/tech/a/2020-01-02-x.md`. */
function placeOf(
  kind: string,
  above: string,
  below: string,
  named?: Record<string, string>,
): string {
  const folder = path.posix.join(
    kind === 'draft' ? '_drafts' : 'posts',
    above,
    path.posix.dirname(below),
  );
  const base = path.posix.basename(below).replace(/\.[^.]+$/u, '');
  const name = named ? `${fullDay(named.day ?? '')}-${named.slug ?? ''}` : base;
  return path.posix.join(folder, `${name}.md`).normalize('NFC');
}

/** Gives the names that `post_url` may use for it: its name below `_posts`, with or without its folders. */
function namesOf(below: string): string[] {
  const name = below.replace(/\.[^.]+$/u, '').normalize('NFC');
  return [...new Set([name, path.posix.basename(name)])];
}

/** Adds categories to a file's fields; where the file's own field says all, it stays as it is. */
function withCategories(
  fields: Record<string, unknown>,
  own: Record<string, unknown>,
  categories: readonly string[],
): Record<string, unknown> {
  const { category: _, categories: __, ...others } = fields;
  const said = categoriesOf('', own);
  if (said.join('\n') === categories.join('\n')) {
    const kept = Object.entries(own).filter(
      ([name]) => name === 'category' || name === 'categories',
    );
    const isNested = Array.isArray(own.categories) && own.categories.some(Array.isArray);
    if (!isNested) return { ...others, ...Object.fromEntries(kept) };
  }
  return categories.length > 0 ? { ...others, categories } : others;
}
