import { findingAt, offsetOf } from '../document-file';
import type { Rule } from '../rule';

/** A post that came with a record of AI does not say that it was written without. */
export const aigcContradicted: Rule = {
  id: 'aigc-contradicted',
  level: 'warning',
  about: {
    zh: '带有 AIGC 标识的文章，不写 ai: none',
    en: 'a post with an AIGC record does not say ai: none',
  },
  check: ({ posts }) =>
    posts
      .filter(({ record }) => record.aigc !== undefined && record.ai?.level === 'none')
      .map((post) =>
        findingAt(
          post,
          offsetOf(post, ['ai']),
          '文章带有 AIGC 标识，说内容是或可能是 AI 生成的，这里却写没有用 AI。请改成 ai: assisted 或 ai: generated，或核对 AIGC 的来历。',
          'the post has an AIGC record, which says that AI made or may have made it, yet it says none here. Write ai: assisted or ai: generated, or find out where the record came from.',
        ),
      ),
};
