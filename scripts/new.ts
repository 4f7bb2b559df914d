/**
 * `npm run new -- "<title>"`: begins a post. The slug is the title's pinyin, or given; the author is whom git knows, where
 * there is a document of theirs; the body begins with the template of its category. It is a draft with a date, which
 * passes the gate, and is opened in the editor that `VISUAL` or `EDITOR` names. Nothing that is there is written over.
 *
 * - `--slug`, `--author`, `--category` (several times), `--date`: what would be asked at a terminal, or found out
 * - `--no-author`, `--no-category`: nobody signs it, it is in none
 * - `--no-open`: opens no editor, as `--json` does not
 *
 * Exit code 0 when it is there, 1 when it was refused, 2 when it cannot be run.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { slugify } from '@/lib/chinese/slug';
import { readContext } from '@/lib/content/check/check';
import { writeSafely } from '@/lib/content/check/published/write-safely';
import { readIfThereSync } from '@/lib/files/read-if-there';
import { site } from '@/lib/site';
import { clockNow } from '@/lib/time/clock';
import { dayOf } from '@/lib/time/time-zone';
import { askAuthor, askCategories, askTitle } from './editor/ask';
import { authorsOf, categoriesOf, choiceOf, chosen, type Choice } from './editor/choose';
import { Misuse, Refusal, runCommand } from './editor/command';
import { gitRemarks } from './editor/committing';
import { gitAuthor, gitState } from './editor/git';
import { newPostText } from './editor/new-post';
import { editorOf, openEditor } from './editor/open-editor';
import { quoted } from './editor/quoted';
import { slugOfTitle } from './editor/slug-of-title';
import { requireSoundSiteFile } from './editor/sound-site-file';
import { passGate, tryChange, warningLines } from './editor/try-change';
import { inOneLine } from './editor/typed';
import { readTime, writeTime } from './editor/written-time';

const usage = `用法：npm run new -- "<标题>" [--slug 名称] [--author 作者 | --no-author] [--category 分类 | --no-category]… [--date "2026-11-28 08:00"] [--no-open] [--json]
  不写 --slug，用标题的拼音；不写 --author，用 git 里的名字；--no-author 不署名
  --category 可以写几次，--no-category 不分类；模板在 content/templates/ 里，名为 分类.md
例：npm run new -- "算力从哪里来" --category 日报`;

const options = {
  slug: { type: 'string' },
  author: { type: 'string' },
  'no-author': { type: 'boolean' },
  'no-category': { type: 'boolean' },
  category: { type: 'string', multiple: true },
  date: { type: 'string' },
  'no-open': { type: 'boolean' },
} as const;

/** @throws {Refusal} where neither the title nor the flag gives one */
function slugFor(title: string, given: string | undefined): string {
  const slug = given === undefined ? slugOfTitle(title) : slugify(given);
  if (slug !== '') return slug;
  const from = given ?? title;
  throw new Refusal({
    zh: `“${from}”里没有文字，做不成网址。请加 --slug，例如 --slug moon-landing。`,
    en: `"${from}" has no letters to make an address of. Add --slug, e.g. --slug moon-landing.`,
  });
}

/** @throws {Refusal} where nobody is named, and git knows nobody who is an author here */
async function authorFor(given: string | undefined, authors: readonly Choice[], mayAsk: boolean) {
  const what = { zh: '作者', en: 'author', flag: 'author' };
  if (given !== undefined) return chosen(given, authors, what).name;
  const { name, email } = await gitAuthor(site.contentDir);
  const [known] = [email, name].flatMap((each) => choiceOf(each ?? '', authors) ?? []);
  if (known) return known.name;
  if (authors.length === 0) return null;
  if (mayAsk) return askAuthor(authors);
  const who =
    name === null ? 'git 里没有你的名字（或没有装 git）' : `git 里的名字“${name}”没有作者文件`;
  throw new Refusal({
    zh: `${who}。请加 --author，有的是：${authors.map((each) => each.name).join('、')}；不署名加 --no-author；或在 ${site.contentDir}/authors/ 里新建一个文件。`,
    en: `git names nobody who is an author here. Add --author: ${authors.map((each) => each.name).join(', ')}; --no-author for nobody; or add a file in ${site.contentDir}/authors/.`,
  });
}

/** The template of the first category that has one, by its name or its file's, or the one of all. */
function templateFor(categories: readonly Choice[]): string | null {
  const names = [...categories.flatMap(({ name, others }) => [name, ...others]), 'default'];
  for (const name of names.filter((each) => !/[/\\]/u.test(each))) {
    const text = readIfThereSync(path.join(site.contentDir, 'templates', `${name}.md`));
    if (text !== null) return text;
  }
  return null;
}

function twice(flag: string): Misuse {
  const both = `--${flag}、--no-${flag}`;
  return new Misuse({ zh: `${both} 只能写一个。\n${usage}`, en: `${both}: write one of them.` });
}

await runCommand(
  { usage, options, names: { least: 0, most: 1 } },
  async ({ names, flags, json }) => {
    const { author: signing, category: among } = flags;
    if (signing !== undefined && flags['no-author']) throw twice('author');
    if (among !== undefined && flags['no-category']) throw twice('category');
    requireSoundSiteFile();
    const mayAsk = process.stdin.isTTY && process.stdout.isTTY && !json;
    const { contentDir, timeZone } = site;
    const given = names[0] ?? (mayAsk ? await askTitle() : '');
    const title = inOneLine(given);
    if (title === '')
      throw new Misuse({ zh: `请写标题。\n${usage}`, en: 'write a title: npm run new -- "title"' });
    const slug = slugFor(title, flags.slug);
    const { authors, categories, posts } = await readContext(site);
    const choices = categoriesOf(categories);
    const what = { zh: '分类', en: 'category', flag: 'category' };
    const none = flags['no-category'] ? [] : undefined;
    const wanted = among?.map((name) => chosen(name, choices, what)) ?? none;
    const picked = wanted ?? (mayAsk && choices.length > 0 ? await askCategories(choices) : []);
    const author = flags['no-author'] ? null : await authorFor(signing, authorsOf(authors), mayAsk);
    const time = readTime(flags.date ?? writeTime(clockNow(), timeZone), timeZone, clockNow());
    if (!time.ok) throw new Misuse(time.problem);
    const day = dayOf(time.value, timeZone);
    const source = `posts/${day}-${slug}.md`;
    const file = path.join(contentDir, source);
    const namesake = posts.find(
      ({ record }) => record.draft && record.slug === slug && flags.date === undefined,
    );
    const taken = existsSync(file) ? file : namesake?.file;
    if (taken !== undefined)
      throw new Refusal({
        zh: `已经有 ${taken}，没有动它。接着写，就打开它；另写一篇，加 --slug 换个名称。`,
        en: `there is ${taken} already, and it was left alone. Open it to go on, or add --slug for another name.`,
      });
    const text = newPostText({
      ...{ title, author, date: writeTime(time.value, timeZone) },
      categories: [...new Set(picked.map(({ name }) => name))],
      template: templateFor(picked),
    });
    await passGate({ source, text, replaces: null });
    writeSafely(file, null, text);
    const editor = flags['no-open'] === true || json ? null : editorOf(process.env);
    const failed = editor === null ? null : openEditor(editor, file);
    const written = readIfThereSync(file) ?? text;
    const verdict = await tryChange({ source, text: written, replaces: source });
    return {
      said: [
        `新的草稿：${file}`,
        ...(failed === null
          ? []
          : [`编辑器没有打开（${editor ?? ''}：${failed}）。草稿已经写好，请自己打开它。`]),
        ...verdict.errors.map(
          (each) => `错误 ${each.file}:${String(each.line)} ${each.problem.zh}`,
        ),
        ...warningLines(verdict),
        ...gitRemarks(await gitState(contentDir), [file]),
      ],
      next: [
        ...(editor === null || failed !== null ? [`用编辑器打开 ${file}，写正文`] : []),
        'npm run dev 看它的样子',
        `npm run publish -- ${quoted(file)}，或 npm run schedule -- ${quoted(file)} "明天 08:00"`,
      ],
      data: {
        file,
        slug,
        title,
        author,
        categories: picked.map(({ name }) => name),
        opened: editor !== null && failed === null,
      },
    };
  },
);
