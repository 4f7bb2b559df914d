/**
 * `npm run content:deploy`: shows the content as it is now on the site that runs from this folder, without a
 * build and without a restart. Checks and compiles it as the current build was told to, and switches; exit
 * code 1 and no switch where there is an error, or where the program is no longer that of the build.
 * It installs nothing: running servers may have still to load what an install takes away. With
 * `--pull` it fetches the content with git first; with `--wait` it goes on, and does it again whenever the site
 * has been asked to (`POST /api/content`, docs/deployment.md). `--lang zh` or `--lang en`: speaks that language.
 * `--help` says so.
 */
import path from 'node:path';
import { SITE_FILE } from '../lib/build-settings.mjs';
import { readBuildSettings } from './build/read-build-settings.mjs';
import { readCall } from './lib/arguments.mjs';
import { carriedBy, currentBuild } from './lib/builds.mjs';
import { deployOnRequest } from './lib/deploy-requests.mjs';
import { ExpectedError, main } from './lib/main.mjs';
import { checkNodeVersion } from './lib/node-version.mjs';
import { ROOT } from './lib/project.mjs';
import { Interrupted, run } from './lib/run.mjs';

const options = /** @type {const} */ ({
  pull: { type: 'boolean', default: false },
  wait: { type: 'boolean', default: false },
  lang: { type: 'string' },
});

const USAGE = `用法 / usage: npm run content:deploy [-- [--pull] [--wait] [--lang zh|en]]
  把现在的内容换到这个文件夹里运行的网站上，不用构建、不用重启。 / Shows the content on the site that runs from here.
  --pull   先用 git 取来 / fetches it with git first
  --wait   一直运行，网站收到要求就再做一次 / goes on, and does it again when the site is asked to
退出码：0 换上了；1 没有换，网站还是原来的样子；2 参数不对。 / Exit code: 0 switched, 1 not, 2 not understood.`;

await main(async () => {
  const call = readCall(USAGE, { options });
  if (call === null) return;
  const { pull, wait, lang } = call.values;
  if (lang !== undefined && lang !== 'zh' && lang !== 'en')
    throw new ExpectedError(`--lang 是 zh 或 en / --lang is zh or en\n${USAGE}`, 2);
  checkNodeVersion(ROOT);
  const flags = lang === undefined ? [] : ['--lang', lang];
  if (!wait) {
    await deploy(pull, flags);
    return;
  }
  await deployOnRequest(ROOT, async () => {
    try {
      await deploy(pull, flags);
    } catch (error) {
      if (error instanceof Interrupted) throw error;
      console.error(`✗ ${/** @type {Error} */ (error).message}`);
    }
  });
}, null);

/**
 * Brings the content onto the running site.
 *
 * @param {boolean} pull Whether it is fetched first.
 * @param {string[]} flags For the compiler.
 * @throws {ExpectedError} When nothing was switched; what is wrong has been printed.
 */
async function deploy(pull, flags) {
  if (pull) await run('git', ['pull', '--ff-only', '--quiet'], { cwd: ROOT });
  const build = currentBuild(ROOT);
  if (build === null) {
    throw new ExpectedError(
      '还没有构建过网站：先 npm run build / There is no build of the site yet: npm run build first',
    );
  }
  const { generation, told, settings } = carriedBy(ROOT, build);
  for (const [name, value] of Object.entries(told)) {
    const now = process.env[name];
    if (now && now !== value) {
      throw new ExpectedError(
        `${name} 是 ${now}，但网站是用 ${value ?? '–'} 构建的。请去掉这个变量，或重新构建 / ${name} is ${now}, but the site was built with ${value ?? '–'}. Unset it, or build again`,
      );
    }
  }
  refuseOthers(settings, told.CONTENT_DIR ?? 'content');
  const env = Object.fromEntries(
    Object.entries(told).map(([name, value]) => [name, value ?? undefined]),
  );
  const line = path.basename(path.dirname(generation));
  const program = ['scripts/run-typescript.mjs', 'scripts/compile-content.ts', '--line', line];
  try {
    await run(process.execPath, ['--max-semi-space-size=64', ...program, ...flags], {
      cwd: ROOT,
      env,
    });
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    throw new ExpectedError(
      '没有换上新内容，网站还是原来的样子。请看上面说了什么，改好再运行一次 / Nothing was switched, the site is as it was. See what is said above, mend it and run this again',
    );
  }
}

/** Names in content/site.yml of what a build fixes. */
const FIELDS = /** @type {Record<string, string>} */ ({
  timeZone: 'time_zone',
  hant: 'hant',
  formOrigins: 'newsletter',
});

/**
 * Refuses content whose publication says otherwise than its build what that fixes: days, addresses and headers
 * would be of two kinds.
 *
 * @param {Record<string, unknown>} built Settings of the build.
 * @param {string} contentDir The content folder.
 * @throws {ExpectedError} Naming the field and the remedy.
 */
function refuseOthers(built, contentDir) {
  const now = readBuildSettings(path.resolve(ROOT, contentDir));
  for (const [name, value] of Object.entries(now)) {
    const [before, after] = [built[name], value].map((each) => JSON.stringify(each));
    if (before === after) continue;
    const file = path.join(contentDir, SITE_FILE);
    throw new ExpectedError(
      `${file} 里的 ${FIELDS[name]} 改了（${before} → ${after}），网站要重新构建：npm run build，然后重新启动 / ${FIELDS[name]} in ${file} is another (${before} → ${after}), so the site is to be built anew: npm run build, then a restart`,
    );
  }
}
