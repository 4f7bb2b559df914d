import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { readIfThere } from '@/lib/files/read-if-there';
import { writeWhole } from '@/lib/files/write-whole.mjs';
import { MATH_ASSETS, MATH_STYLES } from '@/lib/markdown/math-styles';

/** KaTeX as it is installed. */
const KATEX = 'node_modules/katex/dist';

/** The older forms of a font, which no browser that we serve asks for. */
const OLDER_FORMS = /,url\([^)]+\.(?:woff|ttf)\) format\("(?:woff|truetype)"\)/gu;

/**
 * Puts KaTeX's style sheet and fonts among the site's static files, unless they are there.
 * @param publicDir the folder of static files
 */
export async function publishMathStyles(publicDir: string): Promise<void> {
  const styles = (await readFile(path.join(KATEX, 'katex.min.css'), 'utf8')).replace(
    OLDER_FORMS,
    '',
  );
  const target = path.join(publicDir, MATH_STYLES);
  if ((await readIfThere(target)) === styles) return;
  const fonts = path.join(KATEX, 'fonts');
  for (const font of (await readdir(fonts)).filter((name) => name.endsWith('.woff2')))
    writeWhole(
      path.join(publicDir, MATH_ASSETS, 'fonts', font),
      await readFile(path.join(fonts, font)),
    );
  // Written last: once it is there, all files are.
  writeWhole(target, styles);
}
