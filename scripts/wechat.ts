/**
 * `npm run wechat -- <post>`: makes a draft of a post in the WeChat Official Account, or brings the one that there is up
 * to date: what the page for WeChat has, with each picture uploaded. It may be ended at any moment and run again: what is
 * uploaded is kept in `.contentlayer/wechat.json`, and a draft is found by its article's address.
 *
 * - `--cover <file>`: the cover; the one that the site draws by default
 * - `--dry-run`: says what would be sent, and asks WeChat nothing
 * - `--json`, `--help`
 *
 * `WECHAT_APPID` and `WECHAT_SECRET` are the account's, `SITE_URL` is the public site; they may stand in `.env.wechat.local`.
 * `WECHAT_API` is another origin of the interface, such as a proxy whose address is on the whitelist.
 *
 * Exit code 0 when the draft is there, 1 when it was refused, 2 when it cannot be run.
 */
import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';
import { runCommand } from './editor/command';
import { typedPath } from './editor/typed';

const usage = `用法：npm run wechat -- <文章> [--cover 图片] [--dry-run] [--json]
  <文章>      文件的路径、标题、网址，或其中没有歧义的一段
  --cover     封面；不写则用网站画的那张
  --dry-run   只说会做什么，不连微信
公众号的 WECHAT_APPID、WECHAT_SECRET 和网站的 SITE_URL 写在环境变量或 .env.wechat.local 里。
例：npm run wechat -- 算力从哪里来`;

if (existsSync('.env.wechat.local')) loadEnvFile('.env.wechat.local');

await runCommand(
  {
    usage,
    options: { cover: { type: 'string' }, 'dry-run': { type: 'boolean' } },
    names: { least: 1, most: 1 },
  },
  async ({ names: [name = ''], flags }) => {
    // Loaded now: lib/site.ts reads the environment, which has just been completed.
    const { wechatDraft } = await import('./wechat/wechat-draft');
    const { cover = null, 'dry-run': dryRun = false } = flags;
    return wechatDraft({ name, cover: cover && typedPath(cover), dryRun }, process.env);
  },
);
