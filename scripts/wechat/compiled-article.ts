import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openGate } from '@/lib/content/check/gate';
import { toMistake } from '@/lib/content/check/report';
import { openCompiler } from '@/lib/content/compile/compile';
import { compilePreview } from '@/lib/content/compile/compile-preview';
import { readBody } from '@/lib/content/compiled/body';
import { compiledFiles } from '@/lib/content/compiled/compiled-files';
import { folders } from '@/lib/content/compiled/folders';
import { readCover } from '@/lib/content/compiled/images/cover';
import { answerTo } from '@/lib/content/library/answer';
import { createLibrary, PREVIEW } from '@/lib/content/library/create-library';
import type { Article, ContentIndex } from '@/lib/content/model';
import { createSourceReader } from '@/lib/content/source/source-file';
import { site } from '@/lib/site';
import { wechatArticle, type WechatArticle } from '@/lib/wechat/wechat-article';
import { Refusal } from '../editor/command';
import { alone } from '../editor/waiting';

/** An article as it is to be at WeChat. */
export type ForWechat = {
  /** The article, as the page for WeChat has it. */
  made: WechatArticle;
  /** The article, as the site has it. */
  article: Article;
  /** Tells whether an address was the article's: it leads to it, or to nothing and ends as the article's does. */
  wasAt: (url: string) => boolean;
};

/**
 * Compiles the content as it is now, and makes of a post what its page for WeChat shows.
 * @param source path of its file in the content folder
 * @throws {Refusal} where there are errors in the post
 */
export async function compiledForWechat(source: string): Promise<ForWechat> {
  await compile(source);
  const { compiled: folder } = folders;
  const index = JSON.parse(await readFile(compiledFiles({ folder }).index, 'utf8')) as ContentIndex;
  const served = { folder, madeAt: new Date() };
  const content = createLibrary(index, site.pageSize, served).at(PREVIEW);
  const article = content?.articles.find((each) => each.source === source);
  if (!content || !article) throw new Error(`${source}: 没有编译 / not compiled`);
  const [{ html: body }, cover] = await Promise.all([
    readBody(content, article),
    readCover(content, article),
  ]);
  // Of the content that has just been compiled, and not of what some build has carried.
  const reprint = index.publication?.reprint ?? null;
  const made = wechatArticle({ article, body, cover, reprint }, site.defaultLocale);
  const now = new URL(made.url);
  const wasAt = (url: string) => {
    const was = URL.canParse(url) ? new URL(url) : null;
    if (was?.origin !== now.origin || was.pathname === now.pathname) return false;
    const answer = answerTo(content, was.pathname);
    // Another day of a scheduled article is another address, and nobody has had the first.
    const isSameName = path.posix.basename(was.pathname) === path.posix.basename(now.pathname);
    return answer.kind === 'moved'
      ? answer.path === now.pathname
      : answer.kind === 'nothing' && isSameName;
  };
  return { made, article, wasAt };
}

/** Errors of other documents are no reason to keep this one back. */
async function compile(source: string): Promise<void> {
  await alone(folders.lock, { zh: '另一个编译', en: 'another compilation' }, async () => {
    const sources = createSourceReader(site.contentDir);
    const gate = await openGate({ ...site, readSource: sources.read });
    const compiler = await openCompiler(site, sources.read);
    await compiler.render(gate.memory);
    const { findings } = await gate.check();
    const errors = findings.filter(({ level }) => level === 'error');
    const file = path.join(site.contentDir, source);
    const [first] = errors.filter((each) => each.file === file);
    if (first)
      throw new Refusal({
        zh: `${file}:${String(first.line)}:${String(first.column)} ${first.problem.zh}\n先改好，再运行一次；什么也没有上传。`,
        en: `${file}: ${first.problem.en} Nothing was uploaded.`,
      });
    if (errors.length === 0) await compiler.compile();
    else await compilePreview(compiler, errors.map(toMistake), site.contentDir);
  });
}
