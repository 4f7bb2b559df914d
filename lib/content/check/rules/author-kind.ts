import { findingAt, offsetOf } from '../document-file';
import { AI_NAMES } from '../kinds-of';
import type { Rule } from '../rule';

/** Names that AI goes by: in capitals, so that no 艾 is taken for it. */
const AI = new RegExp(String.raw`(?<![A-Za-z])AI(?![A-Za-z])|机器人|智能体|${AI_NAMES}`, 'u');

/** Whoever's name says that it is AI is said to be AI, or to be people. */
export const authorKind: Rule = {
  id: 'author-kind',
  level: 'warning',
  about: {
    zh: '名字里有 AI 的作者写明是不是 AI：全由 AI 组成的写 kind: ai',
    en: 'an author whose name has AI in it is said to be AI (kind: ai), or accepted as people',
  },
  check: ({ authors }) =>
    authors
      .filter(({ record, whole }) => whole && record.kind !== 'ai' && AI.test(record.name))
      .map((author) =>
        findingAt(
          author,
          offsetOf(author, ['kind']),
          `“${author.record.name}”的名字里有 AI。全由 AI 组成的请写 kind: ai，不能单独署名；里面有人的，写 accept: {author-kind: 理由}。`,
          `the name "${author.record.name}" says AI. Where all of it is AI, write kind: ai, which cannot sign alone; where there are people in it, accept: {author-kind: reason}.`,
        ),
      ),
};
