/**
 * `npm run preview:comment -- <commit>`: writes what a pull request says of the articles that it changes, as Markdown, to
 * stdout: each with its preview, how many characters it has and what its card says, where it was before, and which other
 * files are changed (.github/workflows/preview.yml).
 *
 * - `<commit>`: where the branch began
 * - `--site <url>`: the deployment for review; without it, or where it is empty, there are no links
 *
 * - `--help`: says so
 *
 * Exit code 0; 2 when it cannot be run.
 */
import { readContext } from '@/lib/content/check/check';
import { site } from '@/lib/site';
import { readCall } from './lib/arguments.mjs';
import { ExpectedError, main } from './lib/main.mjs';
import { changedDocuments } from './pull-request/changed-documents';
import { changedFiles } from './pull-request/changed-files';
import { previewComment } from './pull-request/preview-comment';

const USAGE = `用法 / usage: npm run preview:comment -- <提交 commit> [--site https://…]
  合并请求里说改动了哪些文章 / what a pull request says of the articles that it changes`;

/** @throws {ExpectedError} where it cannot be told, for git say */
async function write(base: string, preview: string | null): Promise<void> {
  try {
    const changes = await changedFiles(site.contentDir, base);
    const changed = await changedDocuments(changes, await readContext(site));
    process.stdout.write(previewComment(changed, site.contentDir, preview));
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
  const { site: preview = '' } = values;
  if (preview !== '' && !URL.canParse(preview))
    throw new ExpectedError(`--site ${preview}: 不是网址 / no URL\n${USAGE}`, 2);
  await write(base, preview === '' ? null : new URL(preview).origin);
}, null);
