import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isMap } from '@/lib/content/source/forms/map';
import { engineNames } from '@/lib/import/engines';
import { parseYaml } from '@/lib/import/source/yaml';
import { site } from '@/lib/site';
import { typedPath } from '../editor/typed';
import { readArguments } from '../lib/arguments.mjs';

/** Text of the command's `--help`. */
export const USAGE = `用法 / usage: npm run import -- <${engineNames.join('|')}> <旧站的源文件夹 folder of the old site> [选项 options]

第一次，先试一遍 / first, try it: nothing is written but the report
  npm run import -- auto ~/旧站 --dry-run --report 报告.html
看过报告，搬过来 / then move in
  npm run import -- auto ~/旧站
旧站有了新文章，再运行一次 / run it again when the old site has news

  --dry-run            什么也不写，只出报告 / writes nothing but the report
  --report <文件.html>  一页报告：没有过来的、要看的、替你改的 / a page to work through
  --compare <文件夹>    与旧站生成的网页逐篇对照（_site、public）/ compares each post with the built site
  --old-site <网址>     旧站还开着：读它的站点地图，核对旧网址 / reads its sitemap and checks old addresses
  --collections <名,名> Jekyll 的集合也带过来 / Jekyll’s collections come too
  --map <对照.yml>      主题的标签、短代码写成什么 / what tags and shortcodes of themes become
  --into <文件夹>       内容放在哪里，默认 content / the content folder
  --public <文件夹>     图片放在哪里，默认 public / the folder of static files
  --help               这一页 / this text

旧站的文件夹只读，不会改动；这里改过的文章不会被覆盖。/ The old folder is only read; what was edited here is kept.
手册 / handbook: docs/moving-in.md`;

/**
 * Reads the arguments; null where help was asked for.
 * @throws {Error} when it cannot be understood
 */
export function readImportCall() {
  const { values, positionals } = readArguments({
    allowPositionals: true,
    options: {
      into: { type: 'string' },
      public: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      report: { type: 'string' },
      compare: { type: 'string' },
      'old-site': { type: 'string' },
      collections: { type: 'string', multiple: true, default: [] },
      map: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return null;
  const [engine, folder, ...others] = positionals;
  if (engine === undefined || folder === undefined || others.length > 0) throw new Error(USAGE);
  const { report, compare, map, into } = values;
  return {
    engine,
    folder: typedPath(folder),
    report: report === undefined ? null : typedPath(report),
    compare: compare === undefined ? null : typedPath(compare),
    contentDir: into === undefined ? path.resolve(site.contentDir) : typedPath(into),
    publicDir: values.public === undefined ? path.resolve('public') : typedPath(values.public),
    dryRun: values['dry-run'],
    oldSite: values['old-site'] ?? null,
    collections: values.collections.flatMap((names) => names.split(/[,，、\s]+/u)).filter(Boolean),
    mapping: map === undefined ? {} : mappingIn(typedPath(map)),
  };
}

/** @throws {Error} when the file is no map of texts */
function mappingIn(file: string): Record<string, string> {
  const read = parseYaml(readFileSync(file, 'utf8'));
  const isMapping = (value: unknown): value is Record<string, string> =>
    isMap(value) && Object.values(value).every((template) => typeof template === 'string');
  if (isMapping(read)) return read;
  throw new Error(
    `${file} 里应为“名称: '模板'”的行 / write lines of "name: 'template'" in this file`,
  );
}
