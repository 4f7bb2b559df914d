/**
 * `npm run check`: the content gate. The folder is `CONTENT_DIR`, or `content`.
 *
 * - no flag: prints each finding on a line, and in GitHub Actions an annotation too
 * - `--json`: prints the findings as a list of JSON objects (`JsonFinding`) and nothing else
 * - `--fix`: first mends in the files what leaves no doubt, and prints what was changed
 *
 * Exit code 0 without errors (warnings may be there), 1 on any error, 2 when it cannot be run.
 */
import { parseArgs } from 'node:util';
import { formatFinding, type Finding } from '@/lib/content/check/finding';
import { fixContent } from '@/lib/content/check/fix';
import { openGate } from '@/lib/content/check/gate';
import { summary, toAnnotation, toJson } from '@/lib/content/check/report';
import { site } from '@/lib/site';

const USAGE = '用法 / usage: npm run check [-- --json] [-- --fix]';

function readFlags(): { json: boolean; fix: boolean } {
  try {
    const options = { json: { type: 'boolean' }, fix: { type: 'boolean' } } as const;
    const { json = false, fix = false } = parseArgs({ options }).values;
    return { json, fix };
  } catch (cause) {
    throw new Error(`${(cause as Error).message}\n${USAGE}`, { cause });
  }
}

/** Mends first, and says on stderr what was changed, so that stdout stays JSON alone. */
async function fixFirst(): Promise<Finding[]> {
  const { changes, findings } = await fixContent(site);
  for (const { file, line, column, rule, before, after } of changes) {
    console.error(`${file}:${line}:${column} fixed ${rule} “${before}” → “${after}”`);
  }
  console.error(`已修正 / fixed: ${changes.length}`);
  return findings;
}

function print(findings: readonly Finding[], json: boolean): void {
  if (json) {
    console.log(toJson(findings));
    return;
  }
  for (const finding of findings) console.error(formatFinding(finding));
  if (process.env.GITHUB_ACTIONS === 'true') {
    for (const finding of findings) console.log(toAnnotation(finding));
  }
  console.log(summary(findings));
}

async function check(): Promise<Finding[]> {
  const gate = await openGate(site);
  const findings = await gate.check();
  gate.keep();
  return findings;
}

try {
  const { json, fix } = readFlags();
  const findings = fix ? await fixFirst() : await check();
  print(findings, json);
  process.exitCode = findings.some(({ level }) => level === 'error') ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
