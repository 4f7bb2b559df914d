import type { Code } from 'mdast';
import { defaultHandlers, type Options } from 'remark-rehype';

/** Function that makes HTML of code. */
type Handler = NonNullable<NonNullable<Options['handlers']>['code']>;

/**
 * Carries what follows the language of a fence (```` ```ts title="a.ts" {1,3-5} ````) through raw HTML
 * and sanitising, which keep attributes only. The lines may touch the language, as in VuePress: ts{1}.
 */
export const codeHandler: Handler = (state, node: Code) => {
  const lang = languageOfFence(node);
  const meta = `${node.lang?.slice(lang?.length) ?? ''} ${node.meta ?? ''}`.trim();
  const pre = defaultHandlers.code(state, { ...node, lang });
  const [code] = pre.children;
  if (meta && code?.type === 'element') code.properties.dataMeta = meta;
  return pre;
};

/** The language after a fence, without what touches it; null where there is none. */
export function languageOfFence({ lang }: Pick<Code, 'lang'>): string | null {
  return /^[^{]+/u.exec(lang ?? '')?.[0] ?? null;
}

const TITLE = /(?:^|\s)title=(?:"([^"]*)"|'([^']*)'|(\S+))/u;

/** Options of a code block beside its language. */
export type Fence = {
  /** Shown above the code; empty for none. */
  title: string;
  /** Whether a line, counted from 1, is to stand out. */
  isMarked: (line: number) => boolean;
};

/**
 * Reads what follows the language of a fence; what it does not know is left alone, as other systems
 * write more there.
 * @param meta such as `title="a.ts" {1,3-5}`
 */
export function readFence(meta: string): Fence {
  const title = TITLE.exec(meta);
  const listed = /\{([\d,\s-]+)\}/u.exec(meta.replace(TITLE, ''))?.[1] ?? '';
  const ranges = [...listed.matchAll(/(\d+)(?:\s*-\s*(\d+))?/gu)].map(([, from, to]) => ({
    from: Number(from),
    to: Number(to ?? from),
  }));
  return {
    title: (title?.[1] ?? title?.[2] ?? title?.[3] ?? '').trim(),
    isMarked: (line) => ranges.some(({ from, to }) => from <= line && line <= to),
  };
}
