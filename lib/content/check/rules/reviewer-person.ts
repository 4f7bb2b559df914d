import { findingAt, offsetOf } from '../document-file';
import { createKindsOf } from '../kinds-of';
import type { Rule } from '../rule';

/** Whoever answers for an article is a person. */
export const reviewerPerson: Rule = {
  id: 'reviewer-person',
  level: 'error',
  about: {
    zh: '审核人（reviewed_by）是个人（kind: person），不是团队，也不是 AI',
    en: 'who has reviewed an article (reviewed_by) is a person, neither a team nor AI',
  },
  check: (context) => {
    const kindsOf = createKindsOf(context);
    return context.posts.flatMap((post) =>
      kindsOf(post, ['reviewed_by'])
        .filter(({ kind }) => kind === 'team' || kind === 'ai')
        .map(({ name, kind, path }) =>
          findingAt(
            post,
            offsetOf(post, path),
            `审核人“${name}”是${kind === 'ai' ? ' AI' : '团队'}，不是个人。请写审核的人的姓名，其在 authors/ 下的文件为 kind: person。`,
            `"${name}", who has reviewed this, is ${kind === 'ai' ? 'AI' : 'a team'} and no person. Name the person, whose file in authors/ has kind: person.`,
          ),
        ),
    );
  },
};
