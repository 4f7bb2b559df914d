import { findingAt } from '../document-file';
import { AI_NAMES } from '../kinds-of';
import type { Rule } from '../rule';

const MODEL = String.raw`(?:\bAI|AI\b|${AI_NAMES})`;
const MADE = '(?:创作|撰写|写作|写成|生成|协助|辅助|润色|翻译|编译|整理)';

/** Words in which a body says of itself that AI wrote along; news of AI says it of others. */
const SAYS_SO = new RegExp(
  [
    String.raw`(?:本文|本篇|全文|此文|这篇文章|本期)[^。！？\n]{0,40}${MODEL}[^。！？\n]{0,20}${MADE}`,
    String.raw`(?:与|和|&|＆|、)[^。！？\n]{0,20}${MODEL}[^。！？\n]{0,10}(?:共同|联合|合作|协同)${MADE}`,
    String.raw`(?:^|[（(])(?:由|经|借助)?\s*${MODEL}[^。！？\n]{0,10}(?:生成|协助|辅助)[^。！？\n]{0,4}[）)]?$`,
    String.raw`\bthis (?:article|post|piece|story)\b[^.\n]{0,60}\b(?:AI|ChatGPT|Claude|language model)\b`,
  ].join('|'),
  'gimu',
);

/** Names without which there is nothing to look for: most bodies have none. */
const NAMED = new RegExp(`AI|${AI_NAMES}|language model`, 'iu');

/** A body that says that AI took part has the field `ai`. */
export const aiUndeclared: Rule = {
  id: 'ai-undeclared',
  level: 'warning',
  about: {
    zh: '正文说有 AI 参与的，写明 ai 字段（或由分类、站点写明）',
    en: 'a body that says that AI took part has the field ai, or its category or the site says so',
  },
  check: ({ posts, aiOf }) =>
    posts
      .filter(({ record, frontMatter }) => frontMatter.raw !== null && aiOf(record) === null)
      .flatMap((post) => {
        const { bodyStart } = post.frontMatter;
        if (!NAMED.test(post.text)) return [];
        const found = [...post.text.slice(bodyStart).matchAll(SAYS_SO)].at(-1);
        if (found === undefined) return [];
        return findingAt(
          post,
          bodyStart + found.index,
          `正文说“${found[0].trim()}”，却没有 ai 字段。请加上 ai: assisted（协助）或 ai: generated（生成）。`,
          `the body says "${found[0].trim()}", yet there is no field ai. Add ai: assisted or ai: generated.`,
        );
      }),
};
