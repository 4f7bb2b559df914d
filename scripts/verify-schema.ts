/**
 * `npm run verify:schema`: the schemas of `.vscode/schemas` in the language server that editors of YAML have. It accepts
 * the fields in which the gate finds nothing and refuses those in which it finds something (scripts/schema),
 * shows what a field means and offers fields. It also says what the server makes of a whole Markdown file. Not part of
 * CI; exit code 1 where it judges otherwise.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { editorSchemas } from '@/lib/content/source/json-schema/editor-files';
import { installApart } from './lib/install-apart.mjs';
import { ExpectedError, main } from './lib/main.mjs';
import { ROOT } from './lib/project.mjs';
import type { Case } from './schema/cases';
import { invalid } from './schema/invalid-cases';
import { startLanguageServer } from './schema/language-server';
import { valid } from './schema/valid-cases';

const KINDS = Object.keys(editorSchemas) as Case['kind'][];

await main(async () => {
  const folder = await installApart(ROOT, 'schema', '--ignore-scripts');
  const addressOf = (kind: string) =>
    pathToFileURL(path.join(ROOT, `.vscode/schemas/${kind}.json`)).href;
  const server = await startLanguageServer(
    folder,
    Object.fromEntries(KINDS.map((kind) => [addressOf(kind), [`${kind}-*.yml`, `${kind}-*.md`]])),
  );
  try {
    const wrong: string[] = [];
    const judge = async (cases: readonly Case[], isValid: boolean) => {
      for (const [at, { kind, yaml }] of cases.entries()) {
        const found = await server.findings(`${kind}-${String(isValid)}-${String(at)}.yml`, yaml);
        if ((found.length === 0) !== isValid)
          wrong.push(`${kind}: ${yaml.trim()}: ${found.join('; ') || 'nothing found'}`);
      }
    };
    await judge(valid, true);
    await judge(invalid, false);
    await server.findings('posts-shown.yml', 'title: 题\nda');
    const shown = await server.hover('posts-shown.yml', 0, 1);
    if (!shown.includes('标题')) wrong.push(`title: nothing is shown, but ${shown}`);
    const offered = await server.completions('posts-shown.yml', 1, 2);
    if (!offered.includes('date')) wrong.push(`date is not offered, but ${offered.join(', ')}`);
    const posts = path.join(ROOT, 'content/posts');
    const [post = ''] = readdirSync(posts).filter((name) => name.endsWith('.md'));
    const whole = await server.findings(
      'posts-whole.md',
      readFileSync(path.join(posts, post), 'utf8'),
    );
    console.log(
      `${String(valid.length)} valid, ${String(invalid.length)} invalid, ${String(wrong.length)} judged otherwise; a whole Markdown file: ${String(whole.length)} findings`,
    );
    if (wrong.length > 0) throw new ExpectedError(wrong.join('\n'));
  } finally {
    server.stop();
  }
});
