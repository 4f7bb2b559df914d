import { spawnSync } from 'node:child_process';
import { canUseApt, installWithApt } from './apt.mjs';
import { attempt } from './attempt.mjs';

/** Debian's packages of the Chinese typefaces and of `fc-list`. */
const PACKAGES = ['fontconfig', 'fonts-noto-cjk'];

/**
 * Tells whether Chinese text has a typeface here. macOS and Windows bring theirs.
 *
 * @returns {boolean} False only on a Linux without one.
 */
function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const list = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}

/**
 * Installs a Chinese typeface where it is missing and can be had. Tests pass without one, but
 * Chinese text in screenshots is then drawn as empty boxes: that is worth a warning and no more.
 */
export async function ensureChineseFont() {
  if (hasChineseFont()) return;
  if (canUseApt() && (await attempt(() => installWithApt(...PACKAGES)))) return;
  console.warn(
    '没有中文字体，截图里的汉字会是方框。请安装 fonts-noto-cjk 或类似字体。\n' +
      '  No Chinese typeface: screenshots will show boxes. Install fonts-noto-cjk or the like.',
  );
}
