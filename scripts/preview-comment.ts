/**
 * `npm run preview:comment -- <commit>`: writes what a pull request says of the articles that it changes, as Markdown, to
 * stdout: each with its preview, how many characters it has and what its card says (.github/workflows/preview.yml).
 *
 * - `<commit>`: where the branch began
 * - `--site <url>`: the deployment for review; without it there are no links
 *
 * Exit code 0; 2 when it cannot be run.
 */
import { parseArgs } from 'node:util';
import { clockNow, standingOf } from '@/lib/clock';
import { render } from '@/lib/content/body/render';
import { readContext } from '@/lib/content/check/check';
import type { DocumentFile } from '@/lib/content/check/document-file';
import { site } from '@/lib/site';
import { paths } from '@/lib/urls';
import { writeTime } from './editor/written-time';
import { changedFiles, type ChangedFile } from './pull-request/changed-files';
import { previewComment, type ChangedArticle } from './pull-request/preview-comment';

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

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { site: { type: 'string' } },
  });
  const [base] = positionals;
  if (base === undefined) throw new Error('npm run preview:comment -- <commit> [--site https://…]');
  const { posts } = await readContext(site);
  const changed = await changedFiles(site.contentDir, base);
  const articles = await Promise.all(changed.map(async (each) => told(each, posts)));
  const preview = values.site ? new URL(values.site).origin : null;
  process.stdout.write(previewComment(articles.flat(), preview));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
