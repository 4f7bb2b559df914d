/**
 * `npm run content:build`: checks the content, compiles it with Contentlayer, links it into the index.
 * Exit code 1, and an untouched index, on any error.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { checkContent } from '@/lib/content/check/check';
import { formatFinding } from '@/lib/content/check/finding';
import { link } from '@/lib/content/compile/link';
import { readDocuments } from '@/lib/content/compile/read-documents';
import { writeIndex } from '@/lib/content/compile/write-index';
import { site } from '@/lib/site';

const findings = await checkContent(site);
for (const finding of findings) console.error(formatFinding(finding));
if (findings.some(({ level }) => level === 'error')) process.exit(1);

const contentlayer = path.join('node_modules', 'contentlayer', 'bin', 'cli.cjs');
const { status } = spawnSync(process.execPath, [contentlayer, 'build'], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

const index = link(await readDocuments(path.join('.contentlayer', 'generated')));
await writeIndex(index, path.join('.contentlayer', 'compiled'));
