import path from 'node:path';
import type { Memory } from '@/lib/content/body/lazy-facts';
import { checkContent } from '@/lib/content/check/check';
import type { Finding } from '@/lib/content/check/finding';
import { importManifest } from '@/lib/content/check/imported';
import type { Rule } from '@/lib/content/check/rule';
import { rules } from '@/lib/content/check/rules';
import { OLD_SITE_FILE } from '@/lib/content/source/old-site/read-old-site';
import { writeWhole } from '@/lib/files/write-whole.mjs';
import type { Site, Target } from '../model';
import type { Say } from '../note';
import { oldSiteFile } from '../old-site/file';
import { createProbe } from '../old-site/probe';
import { writeManifest, type Manifest } from './manifest';
import { mendRefused } from './mend-refused';
import { fileOf, keyOf, withText, type Planned } from './plan';
import { isWritten, makeStage } from './stage';

/** State of an import on its way to its place. */
type Moving = {
  /** Writes nothing. */
  dryRun: boolean;
  /** The site as the last step left it. */
  site: Site;
  /** Told of what had to be mended. */
  say: Say;
  /** Facts of the bodies that are known already. */
  memory: Memory;
  /** Addresses that the old site names. */
  addresses: ReadonlySet<string>;
};

/**
 * Has the gate check the content as it will be, in a copy beside it, and moves there what it lets pass.
 * @param wanted every file that the old site has come to
 */
export async function checkAndMove(
  wanted: readonly Planned[],
  manifest: Manifest,
  target: Target,
  { dryRun, site, say, memory, addresses }: Moving,
) {
  const stage = makeStage(wanted, target, path.dirname(path.resolve(target.contentDir)));
  try {
    // The gate knows by the manifest what is imported.
    writeWhole(
      path.join(stage.contentDir, importManifest),
      writeManifest(withPlanned(manifest, wanted)),
    );
    const probe = createProbe(addresses);
    const check = createCheck(wanted, stage, target, memory, probe.rule);
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
      writeWhole(fileOf(each, stage), each.read().toString());
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
      unanswered: probe.unanswered(new Set([...refused].map(({ place }) => place))),
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
  memory: Memory,
  probe: Rule,
): () => Promise<Finding[]> {
  const places = new Set(planned.filter(isWritten).map(({ place }) => place));
  return async () => {
    const { findings } = await checkContent({ ...target, ...stage, memory }, [...rules, probe]);
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
    if (mended) writeWhole(fileOf(mended, stage), mended.read().toString());
    return mended ?? each;
  });
}

/**
 * Gives what comes, without what the gate refuses. An old address leads to no page that does not come; where the gate
 * refuses the file of old addresses itself, the rules of posts come alone.
 */
function withoutDeadRedirects(
  planned: readonly Planned[],
  refused: ReadonlySet<Planned>,
  site: Site,
  target: Target,
): Planned[] {
  const isRefused = (place: string) => [...refused].some((each) => each.place === place);
  const isFileRefused = isRefused(OLD_SITE_FILE);
  const redirects = isFileRefused ? [] : site.redirects.filter(({ place }) => !isRefused(place));
  const lists = isFileRefused ? [] : site.settings.lists;
  const settings = { ...site.settings, lists };
  const [file] = oldSiteFile({ ...site, redirects, settings }, target);
  return planned.flatMap((each) => {
    const isDead = isFileRefused || redirects.length < site.redirects.length;
    if (each.place === OLD_SITE_FILE && isDead && file && isWritten(each))
      return withText(each, file.read().toString());
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
    (each) => [keyOf(each), { from: each.from, digest: each.digest }] as const,
  );
  return { files: { ...files, ...Object.fromEntries(written) } };
}
