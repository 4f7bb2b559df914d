import path from 'node:path';
import { compareSites, type Comparison } from '@/lib/import/compare/compare';
import { importSite } from '@/lib/import/import-site';
import type { Engine, Site, Target } from '@/lib/import/model';
import { openAddresses, strayFrom } from './places';
import type { Variant } from './sites';
import { readWritten } from './written';

/** Reasons why posts of the fixtures are other here than their engine had them. */
const WHY = {
  video:
    'a player in a frame is a link with the name of its site, of which the page makes a player again',
  emphasis: 'bold beside Chinese punctuation is bold here; by CommonMark its asterisks are printed',
  code: 'Hexo 8 evaluates what stands in a block of code, and shows no file that is not rendered',
  format: 'it is no Markdown; the importer says so',
};

/** Reasons by post; docs/moving-in.md speaks of them. */
const REASONS: Readonly<Record<string, string>> = {
  'jekyll _posts/2020-01-24-video.md': WHY.video,
  'hexo source/_posts/video.md': WHY.video,
  'hexo source/_posts/emphasis.md': WHY.emphasis,
  'hexo source/_posts/code.md': WHY.code,
  'hugo content/posts/video.md': WHY.video,
  'hugo content/posts/emphasis.md': WHY.emphasis,
  'hugo content/blog/org.org': WHY.format,
};

/** Gives the reason why a post of a fixture is not as its engine has it; null where it has to be. */
function reasonFor(engine: Engine, file: string): string | null {
  return REASONS[`${engine} ${file}`] ?? null;
}

/** Judgement of the import of a site beside what its engine built. */
export type Judgement = {
  /** Posts that the engine built. */
  posts: number;
  /** Number of those that came. */
  came: number;
  /** The least share of visible text that a post keeps, those with a reason aside. */
  least: number;
  /** Addresses that the engine wrote. */
  addresses: number;
  /** Problems, a line each. */
  problems: readonly string[];
};

/** The least share of visible text that a post has to keep. */
const TEXT = 0.995;

/**
 * Imports a site and compares it with what its engine built.
 * @param variant the site
 * @param folder the site's sources
 * @param built folder of what the engine made of them
 * @param into an empty folder
 */
export async function judge(
  variant: Variant,
  folder: string,
  built: string,
  into: string,
): Promise<Judgement> {
  const { engine } = variant;
  const target: Target = {
    ...{ contentDir: path.join(into, 'content'), publicDir: path.join(into, 'public') },
    ...{ timeZone: 'Asia/Shanghai', pageSize: 20, mapping: {}, oldSite: null, collections: [] },
  };
  const { site, heldBack } = await importSite({
    ...target,
    engine,
    folder,
    dryRun: false,
    sitemap: null,
  });
  const written = readWritten(built, site.settings.basePath).filter(
    ({ shows }) => !isLeftOut(shows, engine, site),
  );
  const posts = written
    .filter(({ shows }) => shows.startsWith('file '))
    .map(({ shows }) => shows.slice('file '.length).normalize('NFC'))
    .filter((file) => isPost(file));
  const held = new Set(heldBack.map(({ from }) => from));
  const comparisons = new Map(
    compareSites(site, built)
      .filter(({ file }) => !held.has(file))
      .map((comparison) => [comparison.file.normalize('NFC'), comparison]),
  );
  const missing = posts.filter((file) => (comparisons.get(file)?.same ?? null) === null);
  const compared = posts.flatMap((file) => comparisons.get(file) ?? []);
  const answers = await openAddresses(target);
  return {
    posts: posts.length,
    came: posts.length - missing.length,
    least: Math.min(
      1,
      ...compared.map((each) => (reasonFor(engine, each.file) ? 1 : (each.same ?? 1))),
    ),
    addresses: written.length,
    problems: [
      ...missing.map((file) => `${file}: did not come, or its page was not found`),
      ...compared.flatMap((each) => lacking(each, reasonFor(engine, each.file))),
      ...written.flatMap((each) => strayFrom(each, site, target, answers)),
    ],
  };
}

/** A page of what the importer has left out, for a reason. */
function isLeftOut(shows: string, engine: Engine, site: Site): boolean {
  const file = shows.replace(/^file /u, '');
  return reasonFor(engine, file) !== null && !site.documents.some((each) => each.file === file);
}

/** Whether a file is a post; what is beside the posts' folders is a page. */
function isPost(file: string): boolean {
  return /(?:^|\/)_posts\/|^content\/(?:posts|news|blog)\/(?!.*_index\.)/u.test(file);
}

/** Tells what a post lacks, or that it has a reason which it does not need. */
function lacking({ file, same, counts, differences }: Comparison, reason: string | null): string[] {
  const isWhole = (same ?? 0) >= TEXT && counts.length === 0;
  if (reason !== null) return isWhole ? [`${file}: is whole, so it needs no reason`] : [];
  if (isWhole) return [];
  return [
    `${file}: ${((same ?? 0) * 100).toFixed(1)} %, ${counts.join(', ')}`,
    ...differences.map((difference) => `    ${difference}`),
  ];
}
