import path from 'node:path';
import { createMemory } from '@/lib/content/body/lazy-facts';
import { checkContent } from '@/lib/content/check/check';
import type { Finding } from '@/lib/content/check/finding';
import { importManifest } from '@/lib/content/check/imported';
import { OLD_SITE_FILE } from '@/lib/content/source/old-site/read-old-site';
import { digest } from '@/lib/digest';
import { writeWhole } from '@/lib/files/write-whole';
import { readerOf } from './engines';
import type { Site, Target } from './model';
import type { Note, Say } from './note';
import { oldSiteFile } from './old-site/file';
import { outputsOf } from './outputs';
import { steps } from './pipeline';
import { readTree } from './source/tree';
import { readManifest, writeManifest, type Manifest } from './write/manifest';
import { mendRefused } from './write/mend-refused';
import { fileOf, keyOf, plan, type Planned } from './write/plan';
import { isWritten, makeStage } from './write/stage';

/** What is imported, and how. */
export type ImportOptions = Target & {
  /** `jekyll`, `auto`, … */
  engine: string;
  /** The old site's folder. */
  folder: string;
  /** Writes nothing. */
  dryRun: boolean;
  /** Told what is being done, and how far it has come. */
  onProgress?: (zh: string, en: string) => void;
};

/** What an import has come to. */
export type ImportResult = {
  /** The site as the last step left it. */
  site: Site;
  /** Every file and what became of it. */
  planned: readonly Planned[];
  /** What a person should know of the old site's files. */
  notes: readonly Note[];
  /** What the gate says of the files that came, by their place here. */
  findings: readonly Finding[];
  /** Those that the gate refuses: they did not come. */
  heldBack: readonly Planned[];
};

/**
 * Takes an old site over: reads it, turns what we read otherwise into what we read, has the gate check
 * the whole as it will be, and only then moves it to its place.
 * @throws {Error} when the folder is no site, or the disk refuses
 */
export async function importSite(options: ImportOptions): Promise<ImportResult> {
  const { engine, folder, dryRun, onProgress, ...target } = options;
  const notes: Note[] = [];
  const say = (note: Note) => void notes.push(note);
  onProgress?.('读旧站', 'reading the old site');
  const tree = readTree(folder, say);
  const reader = readerOf(engine, tree);
  let site = await reader.read(tree, target, say);
  for (const step of [...reader.steps, ...steps]) {
    onProgress?.(step.about.zh, step.about.en);
    site = await step.run(site, target, say);
  }
  const manifest = readManifest(target.contentDir);
  const wanted = plan(outputsOf(site, target), manifest, target);
  onProgress?.('检查', 'checking');
  const checked = await checkAndMove(wanted, manifest, target, { dryRun, site, say });
  return { site, notes, ...checked };
}

async function checkAndMove(
  wanted: readonly Planned[],
  manifest: Manifest,
  target: Target,
  { dryRun, site, say }: { dryRun: boolean; site: Site; say: Say },
) {
  const stage = makeStage(wanted, target, path.dirname(path.resolve(target.contentDir)));
  try {
    // The gate knows by the manifest what is imported.
    writeWhole(
      path.join(stage.contentDir, importManifest),
      writeManifest(withPlanned(manifest, wanted)),
    );
    const check = createCheck(wanted, stage, target);
    const first = await check();
    const planned = mendAll(wanted, first, stage, say);
    const ours = planned.some((each, at) => each !== wanted[at]) ? await check() : first;
    const refused = new Set(
      planned.filter((each) =>
        ours.some((finding) => finding.level === 'error' && isAbout(finding, each)),
      ),
    );
    const coming = withoutDeadRedirects(planned, refused, site, target);
    for (const each of coming.filter((file) => !planned.includes(file)))
      writeWhole(fileOf(each, stage), each.data.toString());
    if (!dryRun) {
      stage.move(coming);
      writeWhole(
        path.join(target.contentDir, importManifest),
        writeManifest(withPlanned(manifest, coming)),
      );
    }
    return {
      planned,
      findings: ours,
      heldBack: planned.filter((each) => refused.has(each) && !isReplaced(each, coming)),
    };
  } finally {
    stage.remove();
  }
}

/** Asks the gate about what is written, each file by its place here; a second time only what has changed. */
function createCheck(
  planned: readonly Planned[],
  stage: Pick<Target, 'contentDir' | 'publicDir'>,
  target: Target,
): () => Promise<Finding[]> {
  const places = new Set(planned.filter(isWritten).map(({ place }) => place));
  const memory = createMemory();
  return async () => {
    const { findings } = await checkContent({ ...target, ...stage, memory });
    const plain = (text: string) => text.replaceAll(`${stage.contentDir}${path.sep}`, '');
    return findings
      .map(({ file, problem: { zh, en }, ...finding }) => ({
        ...finding,
        file: placeIn(stage.contentDir, file),
        problem: { zh: plain(zh), en: plain(en) },
      }))
      .filter(({ file }) => places.has(file));
  };
}

function placeIn(folder: string, file: string): string {
  return path.relative(folder, file).split(path.sep).join('/');
}

function isAbout({ file }: Finding, { area, place }: Planned): boolean {
  return area === 'content' && file === place;
}

/** Mends what can be mended of what the gate refuses, here and in the stage. */
function mendAll(
  planned: readonly Planned[],
  findings: readonly Finding[],
  stage: Pick<Target, 'contentDir' | 'publicDir'>,
  say: Say,
): Planned[] {
  const errors = findings.filter(({ level }) => level === 'error');
  return planned.map((each) => {
    const own = errors.filter((finding) => isAbout(finding, each));
    const mended = own.length === 0 || !isWritten(each) ? null : mendRefused(each, own, say);
    if (mended) writeWhole(fileOf(mended, stage), mended.data.toString());
    return mended ?? each;
  });
}

/**
 * What comes, without what the gate refuses. An old address leads to no page that does not come; where the
 * gate refuses the file of old addresses itself, the rules of posts come alone.
 */
function withoutDeadRedirects(
  planned: readonly Planned[],
  refused: ReadonlySet<Planned>,
  site: Site,
  target: Target,
): Planned[] {
  const isRefused = (place: string) => [...refused].some((each) => each.place === place);
  const redirects = isRefused(OLD_SITE_FILE)
    ? []
    : site.redirects.filter(({ place }) => !isRefused(place));
  const [file] = oldSiteFile({ ...site, redirects }, target);
  return planned.flatMap((each) => {
    const isDead = redirects.length < site.redirects.length && each.place === OLD_SITE_FILE;
    if (isDead && file && isWritten(each)) return { ...each, data: file.data };
    return refused.has(each) ? [] : each;
  });
}

function isReplaced({ place }: Planned, coming: readonly Planned[]): boolean {
  return place === OLD_SITE_FILE && coming.some((each) => each.place === place);
}

/** The manifest as it is when those files have come; what was edited or removed here keeps its entry. */
function withPlanned({ files }: Manifest, planned: readonly Planned[]): Manifest {
  const known = planned.filter(
    ({ fate }) => fate === 'new' || fate === 'changed' || fate === 'same',
  );
  const written = known.map(
    (each) => [keyOf(each), { from: each.from, digest: digest(each.data) }] as const,
  );
  return { files: { ...files, ...Object.fromEntries(written) } };
}
