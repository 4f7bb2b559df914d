import path from 'node:path';
import type { Context } from '../context';
import { findingAt } from '../document-file';
import type { RuleFinding } from '../finding';
import { type Verdict, verdictsIn } from '../published/compare';
import type { Rule } from '../rule';

/** A published article stays where it is, or says why it does not. */
export const publishedGone: Rule = {
  id: 'published-gone',
  level: 'error',
  about: {
    zh: '发表了的文章不会不声不响地消失：撤稿写 withdrawn，换了网址写 redirect_from',
    en: 'no published article vanishes without a word: withdrawn says that it was withdrawn, redirect_from where it was',
  },
  check: (context) =>
    context.ledger.entries.size === 0
      ? []
      : verdictsIn(context).flatMap((verdict) => findingOf(verdict, context)),
};

function findingOf(verdict: Verdict, { contentDir }: Context): RuleFinding[] {
  switch (verdict.kind) {
    case 'gone': {
      const { post, source, line } = verdict.entry;
      return [
        {
          file: path.join(contentDir, source),
          line,
          column: 1,
          problem: {
            zh: `${post} 发表过，现在没有它的文件了，读者打开是 404。请取回文件，在开头写“withdrawn: { date: …, reason: 撤稿的原因 }”；改了日期或 slug 的，给那篇文章加上“redirect_from: ${addressOf(post)}”；非删不可的，运行 npm run correct -- --gone ${post} --note 原因。`,
            en: `${post} was published and has no file any more: readers find a 404. Restore the file and write "withdrawn: { date: …, reason: why }" at its top; if its date or slug was changed, add "redirect_from: ${addressOf(post)}" to it; if it has to be gone, run npm run correct -- --gone ${post} --note <why>.`,
          },
        },
      ];
    }
    case 'hidden': {
      const { document } = verdict.post;
      const field = document.record.draft ? ['draft', 'published'] : ['date'];
      const range = field.map((name) => document.frontMatter.rangeOf([name])).find(Boolean);
      return [
        findingAt(
          document,
          range?.[0] ?? document.frontMatter.yaml?.start ?? 0,
          '这篇文章发表过，现在是草稿或还没有到时间，读者打开是 404。要撤稿，请写“withdrawn: { date: …, reason: 撤稿的原因 }”，不要改回草稿，也不要改 date。',
          'this article was published and is a draft, or scheduled, again: readers find a 404. To withdraw it, write "withdrawn: { date: …, reason: why }"; leave draft and date as they were.',
        ),
      ];
    }
    case 'lost': {
      const { post, entry } = verdict;
      const { frontMatter } = post.document;
      return [
        findingAt(
          post.document,
          frontMatter.rangeOf(['slug'])?.[0] ?? frontMatter.yaml?.start ?? 0,
          `这篇文章原来在 ${addressOf(entry.post)}，换了网址，旧网址打不开了。请加上“redirect_from: ${addressOf(entry.post)}”。`,
          `this article was at ${addressOf(entry.post)} and has another address now; the old one leads nowhere. Add "redirect_from: ${addressOf(entry.post)}".`,
        ),
      ];
    }
    default:
      return [];
  }
}

function addressOf(post: string): string {
  const [day = '', ...slug] = post.split('/');
  return `/posts/${day.replaceAll('-', '/')}/${slug.join('/')}`;
}
