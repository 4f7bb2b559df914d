import { statSync } from 'node:fs';
import path from 'node:path';
import { toOurDate } from '../dates';
import type { SourceDocument } from '../model';
import { about } from '../note';
import { readText } from '../source/text';
import { textOf } from '../values';
import { withCascade } from './cascade';
import type { HugoConfig } from './config';
import { readFields, toOurFields } from './fields';
import { placeOf, type Logical } from './logical';
import { oldAddressesOf } from './old-addresses';
import type { Reading } from './reading';

/** A file of content, or null where it cannot be read or is no document here. */
export function readDocument(logical: Logical, reading: Reading): SourceDocument | null {
  const { file } = logical;
  const source = readText(reading.tree, file, reading.say);
  const read = source === null ? null : readFields(source, file, reading.say);
  if (read === null) return null;
  const { body } = read;
  const own = withCascade(read.own, logical, reading);
  if (logical.isList && body.trim() === '') return null;
  const kind = logical.isList ? 'page' : kindOf(logical, own, reading.config);
  if (logical.isList)
    reading.say(
      about(
        'look',
        file,
        'list-page',
        '列表页的正文成了单独的一页：这里的列表页没有正文。',
        'the text of a list’s page became a page of its own: lists have none here.',
      ),
    );
  const isDraft = own.draft === true && kind === 'post';
  const { text, fields } = toOurFields(read.text, own, kind, reading);
  const dated = { ...fields };
  const isDated = toOurDate(fields.date, reading.timeZone) !== null || logical.day !== null;
  if (kind === 'post' && !isDraft && !isDated) {
    dated.date = statSync(path.join(reading.tree.root, file)).mtime.toISOString().slice(0, 10);
    reading.say(
      about(
        'look',
        file,
        'date',
        `没有写日期，按文件的时间写成 ${String(dated.date)}，请核对。`,
        `no date is written; the file’s was taken: ${String(dated.date)}. Check it.`,
      ),
    );
  }
  if (logical.language !== null) dated.lang = logical.language;
  const document: SourceDocument = {
    kind,
    file,
    place: placeOf(logical, kind),
    text,
    fields: dated,
    oldAddresses: [],
    names: [logical.path, path.posix.basename(logical.path)],
  };
  return { ...document, oldAddresses: oldAddressesOf(document, logical, own, reading) };
}

/** Posts stand in a section and have a date, or in a section that the site says is one of posts. */
function kindOf(
  { section, day }: Logical,
  own: Readonly<Record<string, unknown>>,
  { mainSections }: HugoConfig,
): 'post' | 'page' {
  if (section === '') return 'page';
  // A draft has a date where it was to be a post; pages cannot be drafts here.
  if (own.draft === true && own.date != null) return 'post';
  if (mainSections.length > 0) return mainSections.includes(section) ? 'post' : 'page';
  return own.date != null ||
    day !== null ||
    own.draft === true ||
    POSTS.has(section) ||
    textOf(own.type) === 'post'
    ? 'post'
    : 'page';
}

const POSTS: ReadonlySet<string> = new Set(['posts', 'post', 'blog', 'news', 'articles']);
