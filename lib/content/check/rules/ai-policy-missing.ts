import { AI_POLICY } from '@/lib/ai/levels';
import { findingAt, offsetOf } from '../document-file';
import type { Rule } from '../rule';

/** Labels lead to a page that says what they mean. It is told of once, where the first of them is. */
export const aiPolicyMissing: Rule = {
  id: 'ai-policy-missing',
  level: 'warning',
  about: {
    zh: '文章写了 AI 参与的程度，就有一页 pages/ai-policy.md 说明标注的意思',
    en: 'where articles say how far AI took part, a page pages/ai-policy.md says what that means',
  },
  check: ({ posts, pages, aiOf }) => {
    const labelled = posts.find(({ record }) => aiOf(record) !== null);
    if (labelled === undefined || pages.some(({ record }) => record.slug === AI_POLICY.slug))
      return [];
    return [
      findingAt(
        labelled,
        offsetOf(labelled, ['ai']),
        '文章的 AI 标注链接到 /ai-policy，却没有这一页。请新建 pages/ai-policy.md，写明各种标注的意思。',
        'the AI label of articles leads to /ai-policy, and there is no such page. Add pages/ai-policy.md, which says what the labels mean.',
      ),
    ];
  },
};
