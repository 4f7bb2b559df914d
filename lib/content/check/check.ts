import { withNames } from '@/lib/script-conversion/with-names';
import { site } from '@/lib/site';
import { now as present } from '@/lib/time/clock';
import { createMemory, type Memory } from '../body/lazy-facts';
import { createAiOf } from '../source/ai-of';
import { type ContentFiles, filesBelow, type Kind, listFiles } from '../source/files';
import { loadNames } from '../source/names/read-names';
import { loadOldSite } from '../source/old-site/read-old-site';
import { loadOpencc } from '../source/opencc/read-opencc';
import { loadOutlets } from '../source/outlets/read-outlets';
import { createPictureFiles } from '../source/picture-files';
import { readRootFiles } from '../source/root-files';
import { loadSiteFile } from '../source/site-file/read-site-file';
import { readSourceFile, type ReadSource } from '../source/source-file';
import { createAcceptance } from './acceptance';
import { createAddresses } from './addresses';
import { askRule } from './ask-rule';
import type { Context } from './context';
import type { DocumentFile } from './document-file';
import { byPlace, type Finding } from './finding';
import { isForeign } from './foreign';
import { readImported } from './imported';
import { createLeniency } from './leniency';
import type { Entry } from './published/entry';
import { readLedger } from './published/ledger';
import { readDocument } from './read-document';
import type { Rule } from './rule';
import { rules as allRules } from './rules';
import { aiUnreviewed } from './rules/ai-unreviewed';
import { runTests, toOurScript } from './script/run-tests';

/** Content to be checked, and the settings of the check. */
export type CheckOptions = {
  /** Content folder, as it shall appear in messages. */
  contentDir: string;
  /** The site's zone. */
  timeZone: string;
  /** Articles on one page of a list. */
  pageSize: number;
  /** Folder of static files; `public` by default. */
  publicDir?: string;
  /** The present; the site's clock by default. */
  now?: Date;
  /** Results of an earlier check; none by default. */
  memory?: Memory;
  /** Reads the folder; the files as they are by default. */
  readSource?: ReadSource;
  /** The files of the folder, as they are to be; as they are by default. */
  listed?: ContentFiles;
  /** Entries of the ledger of published texts that git remembers; none by default. */
  remembered?: readonly Entry[];
  /** Findings in these files only, as they appear in messages; in all of them by default. */
  only?: readonly string[] | null;
};

/** Results of a check, each list by file and place. */
export type CheckResult = {
  /** Findings to be told. */
  findings: Finding[];
  /** Warnings that their files accept (lib/content/check/acceptance.ts). */
  accepted: Finding[];
};

/**
 * Checks every file of a content folder. A damaged file does not stop the check of the others.
 * @param rules rules to apply; all by default
 */
export async function checkContent(
  options: CheckOptions,
  rules: readonly Rule[] = allRules,
): Promise<CheckResult> {
  const found: Finding[] = [];
  const context: Context = { ...(await readContext(options)), found };
  const lenient = createLeniency(context);
  const demanded = (finding: Finding): Finding =>
    context.siteFile.publication.demandsReview && finding.rule === aiUnreviewed.id
      ? { ...finding, level: 'error' }
      : finding;
  for (const rule of rules) found.push(...askRule(rule, context).map(demanded).map(lenient));
  const { only = null } = options;
  const asked = found.filter(({ file }) => only === null || only.includes(file)).sort(byPlace);
  const isAccepted = createAcceptance(context.files);
  return {
    findings: asked.filter((finding) => !isAccepted(finding)),
    accepted: asked.filter(isAccepted),
  };
}

/** Reads a content folder into what the rules look at. */
export async function readContext(options: CheckOptions): Promise<Omit<Context, 'found'>> {
  const { contentDir, timeZone, pageSize, publicDir = 'public', now = present() } = options;
  const memory = options.memory ?? createMemory();
  // Each file is read once: nothing of it need be kept.
  const readSource = options.readSource ?? ((source: string) => readSourceFile(contentDir, source));
  const listed = options.listed ?? (await listFiles(contentDir));
  const { known, attachments, ledger, ignored } = listed;
  const rootFiles = readRootFiles(contentDir, listed.root);
  const read = <K extends Kind>(kind: K) =>
    known[kind].map((source) =>
      readDocument(kind, readSource(source), { contentDir, timeZone, memory }),
    );
  const files = {
    posts: read('posts'),
    authors: read('authors'),
    categories: read('categories'),
    pages: read('pages'),
  };
  const all = [...files.posts, ...files.authors, ...files.categories, ...files.pages];
  // A file that cannot be decoded would only give rise to findings about its decoding.
  const documents = {
    posts: files.posts.filter(isText),
    authors: files.authors.filter(isText),
    categories: files.categories.filter(isText),
    pages: files.pages.filter(isText),
  };
  const oldSite = loadOldSite(contentDir, timeZone);
  const names = loadNames(contentDir);
  const opencc = loadOpencc(contentDir);
  const house = withNames(opencc.house, names.names);
  const siteFile = loadSiteFile(contentDir, site.url);
  const publicFiles = (await filesBelow(publicDir)) ?? [];
  return {
    contentDir,
    timeZone,
    now,
    aiOf: createAiOf(
      documents.categories.map(({ record }) => record),
      siteFile.publication.ai,
    ),
    oldSite,
    siteFile,
    names,
    opencc: {
      ...opencc,
      failed: await runTests(opencc.tests, house),
    },
    toOurScript: documents.posts.some(isForeign) ? await toOurScript(house) : null,
    outlets: loadOutlets(contentDir),
    imported: readImported(contentDir),
    ledger: readLedger(contentDir, ledger),
    remembered: options.remembered ?? [],
    ignored,
    attachments,
    rootFiles,
    publicFiles,
    locatePicture: createPictureFiles(
      { contentDir, publicDir },
      { attachments, ignored, publicFiles },
    ),
    files: all.filter(isText),
    unreadable: all.filter((document) => !isText(document)),
    ...documents,
    addresses: createAddresses(
      documents,
      pageSize,
      { oldSite: oldSite.oldSite, timeZone },
      rootFiles,
    ),
  };
}

function isText({ decoded }: DocumentFile): boolean {
  return decoded.ok;
}
