import { existsSync } from 'node:fs';
import path from 'node:path';
import { digest } from '@/lib/digest';
import { removeUnused } from '@/lib/files/remove-unused';
import { writeWhole } from '@/lib/files/write-whole.mjs';
import type { Site } from '@/lib/site';
import type { Memory } from '../body/lazy-facts';
import type { PlainText } from '../body/plain-text';
import { render } from '../body/render';
import { folders } from '../compiled/folders';
import { placesOf } from '../compiled/images/address';
import { announce } from '../generations/announce';
import { describe, type Manifest } from '../generations/manifest';
import { publishGeneration } from '../generations/publish-generation';
import { assembleIndex } from '../library/assemble-index';
import type { ContentIndex, Mistake } from '../model';
import { listFiles } from '../source/files';
import { loadOldSite } from '../source/old-site/read-old-site';
import { loadOutlets } from '../source/outlets/read-outlets';
import { openPictureFiles } from '../source/picture-files';
import { loadSiteFile } from '../source/site-file/read-site-file';
import type { ReadSource } from '../source/source-file';
import { byType, signed } from './by-type';
import { compileDocuments } from './compile-documents';
import type { MakeDocuments } from './contentlayer';
import { findNames } from './find-names';
import { drawChartPicture } from './images/draw-chart';
import { placeImagesIn } from './images/place';
import { publishImages } from './images/publish';
import { loadWords } from './load-words';
import { pipelineVersion } from './pipeline-version';
import { publishMathStyles } from './publish-math-styles';
import { publishRecordings } from './publish-recordings';
import { publishRootFiles } from './publish-root-files';
import { type Prepared, renderDocuments } from './render-documents';
import { removeUnsealed, seal } from './seal';
import { openStores } from './stores';
import { writeCardKits } from './write-card-kits';
import { writeIndex } from './write-index';
import { writeRelated } from './write-related';
import { writeSearchTexts } from './write-search-texts';

/** The compiler: whatever has been compiled once is not compiled again. */
export type Compiler = {
  /** Loads ahead of the first change what compiles one, so that the editor need not wait for it. */
  prepare: () => Promise<void>;
  /** Renders the bodies of the content as it is now, and keeps for the gate what they hold. */
  render: (memory: Memory) => Promise<void>;
  /** The documents that could not be rendered, by path. */
  unreadable: () => Set<string>;
  /** Compiles what has been rendered into the index. What is wrong with a document leaves it as it was. */
  compile: (options?: CompileOptions) => Promise<void>;
  /** Makes of the index what a preview can do without for a moment: search texts, related articles, cards. */
  complete: () => Promise<void>;
  /** Removes what is not of the last compilation, and keeps the rest for later builds. */
  keep: () => Promise<void>;
  /**
   * Seals what has been kept in a generation, and has it served.
   * @param line name of its line
   * @returns its folder
   */
  publish: (line: string) => Promise<string>;
};

/** Settings of a preview, which goes on while something is wrong. */
export type CompileOptions = {
  /** Documents that are left out, by path; posts that their authors sign or review are, too. */
  without?: ReadonlySet<string>;
  /** Faults that its pages show to an editor. */
  mistakes?: Mistake[];
};

/**
 * Starts the compiler in the project's folder.
 */
export async function openCompiler(
  { contentDir, timeZone, url }: Pick<Site, 'contentDir' | 'timeZone' | 'url'>,
  readSource: ReadSource,
): Promise<Compiler> {
  const version = await pipelineVersion();
  const stores = openStores(version);
  const makeDocuments = createMakeDocuments();
  const tools = { readSource, timeZone, stores, makeDocuments };
  let prepared: ReadonlyMap<string, Prepared> = new Map();
  const place = placeImagesIn(folders.images, path.join(folders.cache, 'images'));
  const drawChart = (chart: string) => drawChartPicture(chart, path.join(folders.cache, 'charts'));
  const readText = (source: string) => {
    const text = stores.texts.get(source, prepared.get(source)?.key ?? '');
    if (text === undefined) throw new Error(`${source}: 没有渲染 / not rendered`);
    return text as PlainText;
  };
  let last: { index: ContentIndex; files: ReadonlySet<string> } | undefined;
  let kept: Manifest | undefined;
  let mayBeDamaged = true;
  return {
    prepare: async () => {
      await makeDocuments([]);
      const newest = (await listFiles(contentDir)).known.posts.at(-1);
      // For the highlighter and its languages. Whatever is wrong with the post is said when it is compiled.
      if (newest) await render(readSource(newest).text, newest).catch(() => undefined);
    },
    render: async (memory) => {
      const { known } = await listFiles(contentDir);
      prepared = await renderDocuments(tools, Object.values(known).flat(), memory, prepared);
    },
    unreadable: () =>
      new Set([...prepared].filter(([, { error }]) => error).map(([source]) => source)),
    compile: async ({ without = new Set<string>(), mistakes } = {}) => {
      // The type check reads the types that Contentlayer writes.
      if (!existsSync(folders.types)) await makeDocuments([]);
      const taken = new Map([...prepared].filter(([source]) => !without.has(source)));
      const compiled = await compileDocuments(tools, taken);
      const all = byType([...compiled.values()]);
      const documents = without.size === 0 ? all : { ...all, posts: signed(all) };
      const { oldSite } = loadOldSite(contentDir, timeZone);
      const {
        publication,
        publication: { ai },
      } = loadSiteFile(contentDir, url);
      const { outlets } = loadOutlets(contentDir);
      // Done once: files that this process writes are whole.
      if (mayBeDamaged) removeUnsealed(folders.compiled, folders.seal);
      mayBeDamaged = false;
      const locate = await openPictureFiles({ contentDir, publicDir: folders.public });
      const found = { locate, to: folders.images, store: stores.recordings };
      const recordings = await publishRecordings(documents.posts, found);
      const publish = { locate, place, drawChart };
      const { addresses, covers } = await publishImages(documents, publish, folders.pictures);
      const moving = { oldSite, timeZone };
      const assembled = assembleIndex(documents, moving, recordings, ai, covers, outlets);
      const words = loadWords(contentDir);
      const index: ContentIndex = {
        ...assembled,
        publication,
        rootFiles: await publishRootFiles(contentDir, folders.rootFiles, publication.indexNow),
        ...(await findNames(words, assembled.articles, readText, stores.names)),
        pictures: digest([...addresses].sort().join('\n')),
        ...(mistakes && { mistakes }),
      };
      await publishMathStyles(folders.public);
      await stores.bodies.publish(folders.bodies);
      await stores.twins.publish(folders.twins);
      writeIndex(index, folders.compiled);
      const recorded = [...recordings.values()].map(({ src }) => src);
      last = { index, files: new Set([...addresses, ...recorded]) };
    },
    complete: async () => {
      if (!last) return;
      const { index } = last;
      await writeSearchTexts(index, readText, folders.search);
      await writeRelated(index, readText, {
        folder: folders.related,
        terms: stores.terms,
        version,
      });
      const cache = path.join(folders.cache, 'characters');
      await writeCardKits(index, { readText, folder: folders.cards, cache, version });
    },
    keep: async () => {
      if (last) {
        await removeUnused(folders.images, placesOf(last.files));
        const { rootFiles = {} } = last.index;
        await removeUnused(folders.rootFiles, new Set(Object.values(rootFiles)));
      }
      await stores.documents.sweep(keysOf(prepared));
      kept = describe(folders.compiled);
      seal(kept, folders.seal);
    },
    publish: async (line) => {
      if (!kept) throw new Error('Nothing has been compiled');
      const generation = await publishGeneration(folders.compiled, kept, { ...folders, line });
      writeWhole(folders.published, generation);
      await announce(generation, folders.shown);
      return generation;
    },
  };
}

function keysOf(prepared: ReadonlyMap<string, Prepared>): Map<string, string> {
  return new Map(Array.from(prepared, ([source, { key }]) => [source, key]));
}

/** Contentlayer takes half a second to load: not where nothing has changed. */
function createMakeDocuments(): MakeDocuments {
  let contentlayer: Promise<MakeDocuments> | undefined;
  return async (read) => {
    contentlayer ??= import('./contentlayer').then(({ openContentlayer }) =>
      openContentlayer(folders.types),
    );
    return (await contentlayer)(read);
  };
}
