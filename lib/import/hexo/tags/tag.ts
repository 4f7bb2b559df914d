import type { Written } from '../../markdown';
import type { SourceTree } from '../../source/tree';

/** Facts that a tag can ask for. */
export type Around = {
  /** The old site's folder. */
  tree: SourceTree;
  /** Folder of code that posts show, in the old site's folder. */
  codeDir: string;
  /** The address of the code's folder. */
  codeAddress: string;
  /** The address of a file in the post's own folder, or null. */
  asset: (name: string) => string | null;
  /** A post by its slug or title: its address and title; null where there is none. */
  post: (name: string) => { address: string | null; title: string } | null;
};

/**
 * Writes a tag of Hexo's as Markdown.
 * @param args between blanks, quotes taken off
 * @param content between a tag and its end, without its common indentation; empty for a tag without an end
 * @returns null when it cannot be told
 */
export type Tag = (args: readonly string[], content: string, around: Around) => Written | null;
