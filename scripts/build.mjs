/**
 * `npm run build`: checks and compiles the content, then builds the site. The pages carry the
 * reader's script alone; `READER_RUNTIME=next` builds them with Next's client runtime instead.
 */
import { buildSite } from './build/next-build.mjs';
import { readReaderRuntime } from './build/reader-runtime-switch.mjs';
import { main } from './lib/main.mjs';
import { npm } from './lib/npm.mjs';
import { run } from './lib/run.mjs';

const USAGE = `用法 / usage: npm run build
  检查、编译内容，构建网站；公开的网站写 SITE_URL=https://… npm run build。
  Checks and compiles the content, and builds the site; SITE_URL is its address.`;

await main(async () => {
  const runtime = readReaderRuntime(process.env.READER_RUNTIME);
  if (!process.env.SITE_URL && !process.env.VERCEL) {
    console.warn(
      '没有 SITE_URL：网页、订阅源里的网址将是 localhost。公开的网站请写 SITE_URL=https://… npm run build\n' +
        'No SITE_URL: addresses in pages and feeds will be those of localhost. For a public site: SITE_URL=https://… npm run build',
    );
  }
  await run(...npm('run', '--silent', 'content:build'));
  await buildSite(runtime);
}, USAGE);
