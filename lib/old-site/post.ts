/** A post as the engine that once published it saw it. */
export type OldPost = {
  /** Path of its file in the content folder, with forward slashes. */
  source: string;
  /** Its title. */
  title: string;
  /** Instant of publication, ISO 8601. */
  publishedAt: string;
  /** Names of its categories, in the order written. */
  categories: readonly string[];
  /** Texts and numbers of its front matter, as written. */
  written: Readonly<Record<string, string>>;
};

/** The path of a post's file without the folder of posts and the extension: `news/2026-02-28-name`. */
export function pathOfPost({ source }: OldPost): string {
  return source.replace(/^(?:posts|_drafts)\//u, '').replace(/\.md$/u, '');
}

/** The last part of that path: `2026-02-28-name`. */
export function fileNameOf(post: OldPost): string {
  return pathOfPost(post).replace(/^.*\//u, '');
}

/** A post's path apart from the day that its name begins with. */
export function splitFileName(name: string): { day: string | null; rest: string } {
  const [, day = null, rest = name] = /^(\d{2,4}-\d{1,2}-\d{1,2})-(.*)$/su.exec(name) ?? [];
  return { day, rest };
}
