import path from 'node:path';
import { readFirstLine } from '@/lib/files/read-first-line';
import { removeUnused } from '@/lib/files/remove-unused';
import { writeWhole } from '@/lib/files/write-whole';
import type { PlainText } from '../body/plain-text';
import { keepRendering, type KeptRendering, type Rendering } from '../body/rendering';
import { formatPack, packName } from '../store/packs';
import { readRenderings, stampOf, writeRenderings, type KeptRenderings } from './rendering-file';

/** Where renderings are. */
export type RenderingFolders = {
  /** Where they outlive a build. */
  cache: string;
  /** The site's packs of bodies, which travel with the server. */
  bodies: string;
  /** The site's packs of Markdown, likewise. */
  twins: string;
};

/** The renderings of documents that share a pack. */
export type RenderingPack = {
  /** Whether a document has been rendered as it is now. */
  has: (source: string) => boolean;
  /** Adds the rendering of a document. */
  set: (source: string, rendering: Rendering) => void;
  /** Keeps what has been added, and forgets other documents. */
  save: () => void;
};

/** Rendered bodies, kept for later builds. */
export type Renderings = {
  /**
   * Opens a pack; one that is damaged, or that a fresh clone could not be given whole, is empty.
   * @param keys what names path and text of each of its documents, by their paths, in order
   */
  open: (name: string, keys: ReadonlyMap<string, string>) => RenderingPack;
  /** The plain text of a document that has been rendered. */
  plain: (source: string) => PlainText;
  /** Makes the site's packs those of these names, and forgets all others. */
  publish: (names: ReadonlySet<string>) => Promise<void>;
};

/**
 * Opens the renderings of this and earlier builds.
 * @param version changes when the code that renders does; then all are made anew
 */
export function openRenderings(
  { cache, bodies, twins }: RenderingFolders,
  version: string,
): Renderings {
  const fileOf = (name: string) => path.join(cache, name);
  const columns = { body: bodies, twin: twins };
  const made = new Map<string, PlainText>();
  let last: { name: string; first: string | null; renderings: KeptRenderings } | undefined;

  /** Reads a pack, or recalls the one that was read or written last, if its file still is the same. */
  const read = (name: string, first: string | null): KeptRenderings => {
    if (last?.name !== name || last.first !== first)
      last = { name, first, renderings: readRenderings(fileOf(name), version) };
    return last.renderings;
  };
  const isPublished = (name: string, first: string | null) =>
    Object.values(columns).every((folder) => readFirstLine(path.join(folder, name)) === first);

  return {
    open: (name, keys) => {
      const first = readFirstLine(fileOf(name));
      if (first?.startsWith(`${stampOf(version, keys)} `) && isPublished(name, first))
        return unchanged;
      const before = read(name, first);
      const present = new Map<string, KeptRendering>();
      for (const [source, key] of keys) {
        const rendering = before.get(source);
        if (rendering?.key === key) present.set(source, rendering);
      }
      let changed = present.size !== before.size;
      return {
        has: (source) => present.has(source),
        set: (source, rendering) => {
          present.set(source, keepRendering(keys.get(source) ?? '', rendering));
          made.set(source, rendering.plain);
          changed = true;
        },
        save: () => {
          if (!changed) return;
          const sorted = [...keys.keys()].flatMap((source) => {
            const rendering = present.get(source);
            return rendering ? [[source, rendering] as const] : [];
          });
          const renderings = new Map(sorted);
          last = { name, first: writeRenderings(fileOf(name), version, renderings), renderings };
        },
      };
    },
    plain: (source) => {
      const known = made.get(source);
      if (known) return known;
      const name = packName(source);
      const pack = last?.name === name ? last.renderings : read(name, readFirstLine(fileOf(name)));
      const kept = pack.get(source);
      if (!kept) throw new Error(`${source}: 没有渲染 / not rendered`);
      return JSON.parse(kept.plain) as PlainText;
    },
    publish: async (names) => {
      for (const name of names) {
        const first = readFirstLine(fileOf(name));
        if (first === null || isPublished(name, first)) continue;
        for (const [column, folder] of Object.entries(columns)) {
          const values = Array.from(
            read(name, first),
            ([source, rendering]) => [source, rendering[column as keyof typeof columns]] as const,
          );
          const pack = formatPack({ madeOf: first, values: new Map(values) });
          writeWhole(path.join(folder, name), pack);
        }
      }
      for (const folder of [cache, bodies, twins]) await removeUnused(folder, names);
    },
  };
}

/** A pack that is whole: what is rendered again, as the cache of documents was lost, comes to the same. */
const unchanged: RenderingPack = {
  has: () => true,
  set: () => undefined,
  save: () => undefined,
};
