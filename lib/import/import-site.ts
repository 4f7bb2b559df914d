import { createMemory } from '@/lib/content/body/lazy-facts';
import type { Finding } from '@/lib/content/check/finding';
import { bodyLineOf, rewriteBodies } from './bodies/rewrite-bodies';
import { readerOf } from './engines';
import type { Site, Target } from './model';
import type { Note } from './note';
import { asTheSiteSays } from './old-site/known-days';
import type { Sitemap } from './old-site/sitemap';
import { outputsOf } from './outputs';
import { steps } from './pipeline';
import { readTree } from './source/tree';
import { tellOfHtmlPages } from './steps/html-pages';
import { tellOfNone } from './steps/none';
import { withheld } from './steps/withheld';
import { checkAndMove } from './write/check-and-move';
import { readManifest } from './write/manifest';
import { plan, type Planned } from './write/plan';

/** Settings of an import. */
export type ImportOptions = Target & {
  /** `jekyll`, `auto`, … */
  engine: string;
  /** The old site's folder. */
  folder: string;
  /** Writes nothing. */
  dryRun: boolean;
  /** Addresses that the old site says it has; null where nobody has asked it. */
  sitemap: Sitemap | null;
  /** Told what is being done, and how far it has come. */
  onProgress?: (zh: string, en: string) => void;
};

/** Result of an import. */
export type ImportResult = {
  /** The site as the last step left it. */
  site: Site;
  /** Every file and what became of it. */
  planned: readonly Planned[];
  /** Notes to a person about the old site's files. */
  notes: readonly Note[];
  /** Findings of the gate about the files that came, by their place here. */
  findings: readonly Finding[];
  /** Files that the gate refuses: they did not come. */
  heldBack: readonly Planned[];
  /** Addresses that the old site names and that lead nowhere here. */
  unanswered: readonly string[];
};

/**
 * Takes an old site over: reads it, turns what we read otherwise into what we read, has the gate check
 * the whole as it will be, and only then moves it to its place.
 * @throws {Error} when the folder is no site, or the disk refuses
 */
export async function importSite(options: ImportOptions): Promise<ImportResult> {
  const { engine, folder, dryRun, sitemap, onProgress, ...target } = options;
  const notes: Note[] = [];
  const say = (note: Note) => void notes.push(note);
  onProgress?.('读旧站', 'reading the old site');
  const tree = readTree(folder, say);
  const reader = readerOf(engine, tree);
  sitemap?.notes.forEach(say);
  const addresses = sitemap?.addresses ?? new Set<string>();
  let site = asTheSiteSays(await reader.read(tree, target, say), addresses);
  const bodyLines = new Map(site.documents.map((each) => [each.file, bodyLineOf(each)]));
  // What was not public is told of before an engine's step opens what locks it.
  for (const step of [withheld, ...reader.steps, ...steps]) {
    onProgress?.(step.about.zh, step.about.en);
    site = await step.run(site, target, say);
  }
  const memory = createMemory();
  const count = site.documents.length;
  site = await rewriteBodies(site, target, say, {
    first: reader.bodySteps,
    bodyLines,
    memory,
    onProgress: (done) =>
      onProgress?.(
        `正文 ${String(done)}/${String(count)}`,
        `bodies ${String(done)}/${String(count)}`,
      ),
  });
  tellOfHtmlPages(site, say);
  tellOfNone(site, target, say);
  const manifest = readManifest(target.contentDir);
  const wanted = plan(outputsOf(site, target), manifest, target);
  onProgress?.('检查', 'checking');
  const checked = await checkAndMove(wanted, manifest, target, {
    ...{ dryRun, site, say, memory, addresses },
  });
  return { site, notes, ...checked };
}
