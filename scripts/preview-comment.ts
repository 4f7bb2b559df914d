/**
 * `npm run preview:comment -- <commit>`: writes what a pull request says of the articles that it changes, as Markdown, to
 * stdout: each with its preview, how many characters it has and what its card says (.github/workflows/preview.yml).
 *
 * - `<commit>`: where the branch began
 * - `--site <url>`: the deployment for review; without it there are no links
 *
 * - `--help`: says so
 *
 * Exit code 0; 2 when it cannot be run.
 */
import { clockNow, standingOf } from '@/lib/clock';
import { render } from '@/lib/content/body/render';
import { readContext } from '@/lib/content/check/check';
import type { DocumentFile } from '@/lib/content/check/document-file';
import { site } from '@/lib/site';
import { paths } from '@/lib/urls';
import { writeTime } from './editor/written-time';
import { readCall } from './lib/arguments.mjs';
import { ExpectedError, main } from './lib/main.mjs';
import { changedFiles, type ChangedFile } from './pull-request/changed-files';
import { previewComment, type ChangedArticle } from './pull-request/preview-comment';

const USAGE = `用法 / usage: npm run preview:comment -- <提交 commit> [--site https://…]
  合并请求里说改动了哪些文章 / what a pull request says of the articles that it changes`;

async function articleOf({
  record,
  source,
  text,
}: DocumentFile<'posts'>): Promise<ChangedArticle['article']> {
  const { title, day, description, authorNames, categoryNames, publishedAt } = record;
  // What cannot be shown has a finding of the gate, and no length.
  const rendered = await render(text, source).catch(() => null);
  if (rendered === null) return null;
  const path = paths.article(record);
  return {
    ...{ title, day, path, card: paths.card(path), names: [...categoryNames, ...authorNames] },
    summary: description ?? rendered.summary.opening,
    characters: rendered.summary.characters,
    standing: standingOf(record, clockNow()),
    time: writeTime(new Date(publishedAt), site.timeZone),
  };
}

async function told(
  { file, change }: ChangedFile,
  posts: readonly DocumentFile<'posts'>[],
): Promise<ChangedArticle[]> {
  if (!/\/(?:posts|_drafts)\/.*\.md$/u.test(file)) return [];
  const post = posts.find((each) => each.file === file);
  return [{ file, change, article: post ? await articleOf(post) : null }];
}

/** @throws {ExpectedError} where it cannot be told, for git say */
async function write(base: string, preview: string | null): Promise<void> {
  try {
    const { posts } = await readContext(site);
    const changed = await changedFiles(site.contentDir, base);
    const articles = await Promise.all(changed.map(async (each) => told(each, posts)));
    process.stdout.write(previewComment(articles.flat(), preview));
  } catch (error) {
    throw new ExpectedError((error as Error).message, 2);
  }
}

await main(async () => {
  const call = readCall(USAGE, { allowPositionals: true, options: { site: { type: 'string' } } });
  if (call === null) return;
  const { values, positionals } = call;
  const [base, ...more] = positionals;
  if (base === undefined || more.length > 0) throw new ExpectedError(USAGE, 2);
  if (values.site !== undefined && !URL.canParse(values.site))
    throw new ExpectedError(`--site ${values.site}: 不是网址 / no URL\n${USAGE}`, 2);
  await write(base, values.site === undefined ? null : new URL(values.site).origin);
}, null);
