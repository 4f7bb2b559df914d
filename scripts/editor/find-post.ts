import path from 'node:path';
import { foldText } from '@/lib/chinese/fold-text';
import type { DocumentFile } from '@/lib/content/check/document-file';
import { articleId } from '@/lib/content/source/records/post';
import { decodeOrKeep } from '@/lib/decode-or-keep';
import { didYouMean } from '@/lib/did-you-mean';
import { Refusal } from './command';

/** A post that a command may be about. */
export type PostFile = Pick<DocumentFile<'posts'>, 'file' | 'source' | 'record'>;

/** Names that are listed at the most where one fits several posts. */
const LISTED = 6;

/**
 * The post that an editor names: by its path, its address, its title, its slug, the name of its file, or a part of
 * these that no other post has.
 * @param typed folders in which a path may have been typed
 * @throws {Refusal} where it is none, or may be several
 */
export function findPost<P extends PostFile>(
  name: string,
  posts: readonly P[],
  typed: readonly string[],
): P {
  const paths = typed.map((folder) => fold(path.resolve(folder, name)));
  const byPath = posts.filter(({ file }) => paths.includes(fold(path.resolve(file))));
  const id = /(\d{4})[/-](\d{2})[/-](\d{2})\/([^/?#]+?)(?:\.md)?\/?(?:[?#].*)?$/u.exec(name);
  const asked = id && fold(`${id.slice(1, 4).join('-')}/${decodeOrKeep(id[4] ?? '')}`);
  const byId = posts.filter(({ record }) => fold(articleId(record)) === asked);
  const wanted = fold(name).trim();
  const exact = posts.filter((post) => namesOf(post).includes(wanted));
  const partly = posts.filter((post) => namesOf(post).some((each) => each.includes(wanted)));
  for (const found of [byPath, byId, exact, wanted === '' ? [] : partly]) {
    if (found.length > 1) throw several(name, found);
    if (found[0]) return found[0];
  }
  throw nowhere(name, posts);
}

/** Gives the names by which a post may be called, folded. */
function namesOf({ source, record }: PostFile): string[] {
  const base = path.posix.basename(source, '.md');
  return [record.title, record.slug, base, `${base}.md`, source].map(fold);
}

/** Width, case, form and traditional characters make no difference. */
function fold(text: string): string {
  return foldText(text.normalize('NFKC'));
}

function several(name: string, posts: readonly PostFile[]): Refusal {
  const listed = posts.slice(0, LISTED).map(({ file, record }) => `  ${file}（${record.title}）`);
  const more = posts.length > LISTED ? [`  …… ${String(posts.length)}`] : [];
  const list = [...listed, ...more].join('\n');
  return new Refusal({
    zh: `“${name}”可能是这几篇，请写文件的路径：\n${list}`,
    en: `"${name}" may be several posts: write the path of one of the above.`,
  });
}

function nowhere(name: string, posts: readonly PostFile[]): Refusal {
  const byName = new Map(
    posts.flatMap((post) => namesOf(post).map((each) => [each, post] as const)),
  );
  const near = byName.get(didYouMean(fold(name), [...byName.keys()]) ?? '');
  return near
    ? new Refusal({
        zh: `没有“${name}”这一篇。是否应为 ${near.file}（${near.record.title}）？`,
        en: `there is no post "${name}". Did you mean ${near.file}?`,
      })
    : new Refusal({
        zh: `没有“${name}”这一篇。请写文件的路径、标题、网址或其中的一段；npm run desk 列出草稿和定时的文章。`,
        en: `there is no post "${name}". Write a path, a title, an address or a part of it; npm run desk lists drafts and what is scheduled.`,
      });
}
