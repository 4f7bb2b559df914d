/**
 * `npm run verify:serving`: builds copies of the project and serves them as docs/deployment.md says, on this
 * machine. However a build is started, every address answers and none knows of the machine; a start that
 * contradicts the build is refused; a server that is told to end answers what it has been asked before; a build
 * under a running server leaves it alone, also one that is killed. Takes some minutes.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { currentBuild } from './lib/builds.mjs';
import { main } from './lib/main.mjs';
import { ROOT } from './lib/project.mjs';
import { run } from './lib/run.mjs';
import { onlyThese } from './lib/stale.mjs';
import { copyWorkspace } from './lib/workspace.mjs';
import { checkEnding } from './serving/ending.mjs';
import { checkKills } from './serving/kills.mjs';
import { checkContradiction, checkMatrix } from './serving/matrix.mjs';
import { checkRebuild } from './serving/rebuild.mjs';

await main(async () => {
  const folder = copyWorkspace(ROOT, 'serving');
  const content = mkdtempSync(path.join(tmpdir(), 'yueliang-serving-'));
  cpSync(path.join(ROOT, 'e2e/fixtures/newsroom'), content, { recursive: true });
  nameAnotherHub(path.join(content, 'site.yml'));
  const told = onlyThese({ CONTENT_DIR: content, SITE_URL: 'https://news.example' });
  const env = { NEXT_TELEMETRY_DISABLED: '1', ...process.env, ...told };
  try {
    await run(process.execPath, ['scripts/build.mjs'], {
      cwd: folder,
      env: { ...told, BUILD_OUTPUT: 'standalone' },
    });
    await checkMatrix(folder, currentBuild(folder) ?? '', told);
    console.log('✓ 每种启动方式都一样 · however it is started, it is the same');
    await checkContradiction(folder, told);
    console.log('✓ 与构建相矛盾的环境不启动 · what contradicts the build does not start');
    await checkEnding(folder, currentBuild(folder) ?? '', told);
    console.log('✓ 结束之前，所有请求都得到回答 · whatever was asked is answered before the end');
    await checkRebuild({ folder, content, env });
    console.log('✓ 构建不动正在运行的网站 · a build leaves a running site alone');
    await checkKills({ folder, content, env });
    console.log('✓ 杀掉三十次，内容完好 · killed thirty times, the content is whole');
  } finally {
    rmSync(content, { recursive: true, force: true });
  }
});

/**
 * Names a hub elsewhere: the newsroom's is on this machine, of which no answer is to know.
 *
 * @param {string} file The publication's settings.
 */
function nameAnotherHub(file) {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^hub: .*$/mu, 'hub: https://hub.example/'));
}
