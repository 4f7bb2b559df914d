import type { Context } from './context';
import { findingAt, type DocumentFile } from './document-file';
import type { Finding } from './finding';
import type { Rule } from './rule';

/**
 * Asks a rule. Where it fails, each file that it fails on has an error that says so, and the others
 * are asked without them: a fault of ours costs an editor no finding about another file.
 */
export function askRule(rule: Rule, context: Context): Finding[] {
  const { id, level, check } = rule;
  try {
    return check(context).map((finding) => ({ ...finding, level, rule: id }));
  } catch (error) {
    const failing = context.files.filter((file) => fails(rule, only(context, [file])));
    const others = context.files.filter((file) => !failing.includes(file));
    const culprits = failing.length > 0 ? failing : context.files.slice(0, 1);
    return [
      ...culprits.map((file) => failed(rule, file, error)),
      ...(failing.length > 0 ? askRule(rule, only(context, others)) : []),
    ];
  }
}

function fails({ check }: Rule, context: Context): boolean {
  try {
    check(context);
    return false;
  } catch {
    return true;
  }
}

/** The context with some of its documents alone. */
function only(context: Context, files: readonly DocumentFile[]): Context {
  const some = new Set<DocumentFile>(files);
  const { posts, authors, categories, pages } = context;
  return {
    ...context,
    files: context.files.filter((file) => some.has(file)),
    posts: posts.filter((file) => some.has(file)),
    authors: authors.filter((file) => some.has(file)),
    categories: categories.filter((file) => some.has(file)),
    pages: pages.filter((file) => some.has(file)),
  };
}

function failed({ id }: Rule, file: DocumentFile, error: unknown): Finding {
  const zh = `检查 ${id} 在这个文件上出了错（${String(error)}），没有查完。请把这个文件报告给网站的开发者。`;
  const en = `the check ${id} failed on this file (${String(error)}) and is not complete. Report the file to the site's developers.`;
  return { ...findingAt(file, 0, zh, en), level: 'error', rule: id };
}
