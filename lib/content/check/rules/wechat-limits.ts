import { countedByWechat, WECHAT_LIMITS } from '@/lib/wechat-limits';
import { createResolve } from '../../source/resolve';
import { findingAt, offsetOf, type DocumentFile } from '../document-file';
import type { RuleFinding } from '../finding';
import type { Rule } from '../rule';

/** Articles that are to go to WeChat fit there. */
export const wechatLimits: Rule = {
  id: 'wechat-limits',
  level: 'warning',
  about: {
    zh: `写了 \`wechat: true\` 的，公众号收得下：标题不超过 ${WECHAT_LIMITS.title} 个字，作者 ${WECHAT_LIMITS.author}，摘要 ${WECHAT_LIMITS.digest}，正文 ${WECHAT_LIMITS.content}`,
    en: `what has "wechat: true" fits there: a title of ${WECHAT_LIMITS.title} characters, an author of ${WECHAT_LIMITS.author}, a digest of ${WECHAT_LIMITS.digest}, a text of ${WECHAT_LIMITS.content}`,
  },
  check: ({ posts, authors }) => {
    const resolve = createResolve(authors.map(({ record }) => record));
    const names = new Map(authors.map(({ record: { id, name } }) => [id, name]));
    const signed = (written: string) => names.get(resolve(written) ?? '') ?? written;
    return posts
      .filter(({ record }) => record.wechat)
      .flatMap((post) => findingsIn(post, post.record.authorNames.map(signed).join('、')));
  },
};

function findingsIn(post: DocumentFile<'posts'>, author: string): RuleFinding[] {
  const { title, description = '' } = post.record;
  const body = post.text.slice(post.frontMatter.bodyStart).trim();
  const places = [
    ['title', '标题', title, WECHAT_LIMITS.title],
    ['author', '作者', author, WECHAT_LIMITS.author],
    ['description', '摘要', description, WECHAT_LIMITS.digest],
    ['wechat', '正文', body, WECHAT_LIMITS.content],
  ] as const;
  return places.flatMap(([field, name, text, most]) => {
    const count = countedByWechat(text);
    if (count <= most) return [];
    return findingAt(
      post,
      offsetOf(post, [field]),
      `${name}有 ${count} 个字，公众号最多 ${most} 个。请改短。`,
      `the ${field === 'wechat' ? 'text' : field} has ${count} characters; WeChat takes ${most}. Shorten it.`,
    );
  });
}
