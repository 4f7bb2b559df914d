/**
 * `npm start`: from a bare clone to the site in a browser. Installs the dependencies, builds what
 * is stale and serves the site on PORT (3000 when unset) until it is stopped. Also honours the
 * variables of a build: SITE_URL, CONTENT_DIR, READER_RUNTIME, FIXED_NOW.
 */
import { ensureDependencies } from './lib/dependencies.mjs';
import { main } from './lib/main.mjs';
import { checkNodeVersion } from './lib/node-version.mjs';
import { ROOT } from './lib/project.mjs';
import { Interrupted } from './lib/run.mjs';
import { checkPort, readPort, serve } from './lib/server.mjs';
import { BUILD_VARIABLES, ensureBuilt } from './lib/stale.mjs';

const USAGE = `用法 / usage: npm start
  安装、构建、打开网站，直到 Ctrl+C；端口是 PORT，不设是 3000。
  Installs, builds and serves the site until Ctrl+C; at PORT, 3000 when unset.`;

await main(async () => {
  checkNodeVersion(ROOT);
  const port = readPort('PORT', 3000);
  const origin = `http://localhost:${port}`;
  // Early, before minutes of installing and building.
  await checkPort(port);
  await ensureDependencies(ROOT, 'site');

  const environment = { SITE_URL: origin, ...chosenVariables() };
  await ensureBuilt(ROOT, environment);
  const server = await serve({ folder: ROOT, port, environment });
  console.log(`\n网站已就绪：${origin}\nThe site is ready: ${origin}\n`);
  try {
    await server.finished;
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
  }
}, USAGE);

/** The build variables that the user has set to something. */
function chosenVariables() {
  const chosen = BUILD_VARIABLES.filter((name) => process.env[name]);
  return Object.fromEntries(chosen.map((name) => [name, process.env[name]]));
}
