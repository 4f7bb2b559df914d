import { findingAt } from '../document-file';
import type { Finding, RuleFinding } from '../finding';
import { changedParts, type ChangedParts, type Verdict, verdictsIn } from '../published/compare';
import type { Placed } from '../published/ledger';
import type { PublishedPost } from '../published/published-post';
import type { Rule } from '../rule';

/** A published text changes with a word about it, or not at all. */
export const changeUndeclared: Rule = {
  id: 'change-undeclared',
  level: 'error',
  about: {
    zh: '发表了的文字改动时说明：事实写进 corrections，笔误加 minor: true，增补改 updated；写过的更正不删',
    en: 'a published text that changes says so: a fact in corrections, a slip with minor: true, an addition in updated; no correction is taken back',
  },
  check: (context) =>
    context.ledger.entries.size === 0 ? [] : verdictsIn(context).flatMap(findingsOf),
};

/** A post, and what is on record of it. */
type Compared = { post: PublishedPost; entry: Placed };

function findingsOf(verdict: Verdict): RuleFinding[] {
  if (verdict.kind === 'changed') return changes(verdict);
  return verdict.kind === 'forgotten' ? [forgotten(verdict)] : [];
}

function changes({ post, entry }: Compared): RuleFinding[] {
  const runs = changedParts(entry.parts.split(' '), post.parts);
  const known = runs.length > 0 ? runs : [{ at: 0, now: post.parts.length, before: 0 }];
  return known.map((run) => {
    const what = wordsFor(run);
    const starts = post.starts();
    const at = Math.min(run.at, starts.length - 1);
    const { file } = post.document;
    return findingAt(
      post.document,
      starts[at] ?? 0,
      `${what.zh}，文件里没有说明。运行 npm run correct -- ${file}，或在文件开头的 corrections 里加一项“{ date: …, note: 改正了什么 }”；只是笔误，再加 minor: true；增补了内容，改 updated。不是有意改的，请改回去。`,
      `${what.en}, and the file does not say so. Run npm run correct -- ${file}, or add "{ date: …, note: what was corrected }" to corrections at the top; for a slip add minor: true; for an addition change updated. If it was not meant, undo it.`,
    );
  });
}

function wordsFor({ at, now, before }: ChangedParts): Finding['problem'] {
  if (at === 0 && now > 0)
    return { zh: '标题在发表之后改了', en: 'the title has changed since it was published' };
  if (now === 0)
    return {
      zh: `这里在发表之后少了 ${String(before)} 段`,
      en: `${String(before)} paragraphs have gone from here since it was published`,
    };
  if (before === 0)
    return {
      zh: `这里在发表之后多了 ${String(now)} 段`,
      en: `${String(now)} paragraphs have been added here since it was published`,
    };
  return now > 1
    ? {
        zh: `从这里起 ${String(now)} 段在发表之后改了`,
        en: `${String(now)} paragraphs from here on have changed since it was published`,
      }
    : { zh: '这一段在发表之后改了', en: 'this paragraph has changed since it was published' };
}

function forgotten({ post, entry }: Compared): RuleFinding {
  const { document, corrections } = post;
  const offset =
    document.frontMatter.rangeOf(['corrections'])?.[0] ?? document.frontMatter.yaml?.start ?? 0;
  return findingAt(
    document,
    offset,
    `更正记录少了：账上有 ${String(entry.seen)} 条，这里有 ${String(corrections)} 条。请从版本库取回删去的更正；写错了的，再写一条来更正它。`,
    `a correction is gone: ${String(entry.seen)} are on record, ${String(corrections)} are here. Restore what was removed; a correction that was wrong is corrected by another.`,
  );
}
