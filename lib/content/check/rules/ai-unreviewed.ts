import { findingAt, isForReaders, offsetOf } from '../document-file';
import { createKindsOf, isReviewed } from '../kinds-of';
import type { Rule } from '../rule';

/** A person has reviewed what AI wrote. The site's configuration makes an error of it (check.ts). */
export const aiUnreviewed: Rule = {
  id: 'ai-unreviewed',
  level: 'warning',
  about: {
    zh: '由 AI 生成的文章有人审核（reviewed_by）；site.yml 里写了 `ai_review: required` 时为错误',
    en: 'a person has reviewed what AI generated (reviewed_by); an error where site.yml has ai_review: required',
  },
  check: (context) => {
    const kindsOf = createKindsOf(context);
    return context.posts
      .filter(isForReaders)
      .filter(({ record }) => context.aiOf(record)?.level === 'generated')
      .filter((post) => !isReviewed(post, kindsOf))
      .map((post) =>
        findingAt(
          post,
          offsetOf(post, ['ai']),
          '文章由 AI 生成，没有写由谁审核。请有人读过、核对过，再加上 reviewed_by: 姓名，可加 reviewed_at: 时间。',
          'AI generated this article, and nobody is named who has reviewed it. Have a person read and check it, then add reviewed_by: name, and reviewed_at: date if you like.',
        ),
      );
  },
};
