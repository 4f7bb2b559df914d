/**
 * `npm run check`: the content gate. Prints each finding on a line; exit code 1 on any error.
 * The folder is `CONTENT_DIR`, or `content`.
 */
import { checkContent } from '@/lib/content/check/check';
import { formatFinding } from '@/lib/content/check/finding';
import { site } from '@/lib/site';

const findings = await checkContent(site);
const errors = findings.filter(({ level }) => level === 'error').length;
for (const finding of findings) console.error(formatFinding(finding));
console.log(
  `内容检查 / content check: ${String(errors)} 个错误 errors, ${String(findings.length - errors)} 个提醒 warnings`,
);
process.exitCode = errors > 0 ? 1 : 0;
