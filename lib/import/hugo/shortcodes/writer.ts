import type { Written } from '../../markdown';

/** A shortcode as it was met. */
export type Met = {
  /** Parameters by place. */
  args: readonly string[];
  /** Parameters by name. */
  params: Readonly<Record<string, string>>;
  /** Content between it and its end, in Markdown; null where it has no end. */
  content: string | null;
  /** The address of the page that a reference names, or null. */
  page: (reference: string) => string | null;
  /** A value of the front matter or of the site's `params`, as text; null where there is none. */
  param: (name: string) => string | null;
};

/** Writes a shortcode as Markdown; null when that cannot be told. */
export type Writer = (met: Met) => Written | null;
