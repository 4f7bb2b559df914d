import { findingAt, isForReaders, offsetOf } from '../document-file';
import { createKindsOf, isReviewed } from '../kinds-of';
import type { Rule } from '../rule';

const FIELDS = ['author', 'authors'];

/** Somebody answers for what is published, and AI cannot. */
export const aiSignsAlone: Rule = {
  id: 'ai-signs-alone',
  level: 'error',
  about: {
    zh: '文章不由 AI 单独署名（kind: ai）：署名里有人或有人的团队，或有人审核（reviewed_by）',
    en: 'AI alone signs no article (kind: ai): a person or a team of people does, or a person has reviewed it',
  },
  check: (context) => {
    const kindsOf = createKindsOf(context);
    return context.posts.filter(isForReaders).flatMap((post) => {
      const signed = kindsOf(post, FIELDS);
      const [first] = signed;
      if (first === undefined || signed.some(({ kind }) => kind !== 'ai')) return [];
      if (isReviewed(post, kindsOf)) return [];
      return findingAt(
        post,
        offsetOf(post, first.path),
        `“${first.name}”是 AI（kind: ai），不能单独署名：要有人对文章负责。请在 author 里加上一位作者，或加上 reviewed_by: 审核的人。`,
        `"${first.name}" is AI (kind: ai), and AI alone cannot sign: somebody has to answer for the article. Add a person to author, or reviewed_by: who has reviewed it.`,
      );
    });
  },
};
