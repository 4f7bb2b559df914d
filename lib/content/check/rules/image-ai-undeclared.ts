import { findingAt } from '../document-file';
import { labelledPictures } from '../picture-labels';
import { shortAddress } from '../pictures';
import type { Rule } from '../rule';

/** Words that tell a reader of a picture that AI made it. */
const TOLD = /(?:AI|人工智能).{0,20}(?:生成|合成)|AI-generated/iu;

/** A post whose picture says that AI made it says so too, in itself or under the picture. */
export const imageAiUndeclared: Rule = {
  id: 'image-ai-undeclared',
  level: 'warning',
  about: {
    zh: '图片的元数据说它由 AI 生成的，文章也写明',
    en: 'a post whose picture says in its metadata that AI made it says so too',
  },
  check: (context) =>
    labelledPictures(context.posts, context).flatMap(({ document, picture, byAi }) => {
      const { record } = document as (typeof context.posts)[number];
      const level = context.aiOf(record)?.level ?? 'none';
      const { caption = '', credit = '' } = picture.src === record.cover?.src ? record.cover : {};
      const isTold = TOLD.test([picture.alt, caption, credit].join('\n'));
      if (!byAi || level !== 'none' || isTold) return [];
      const src = shortAddress(picture.src);
      return findingAt(
        document,
        picture.offset,
        `图片 ${src} 的元数据说它由 AI 生成，文章却没有写明。请加上 ai 字段，或在替代文字或图注里写“AI生成”。`,
        `the metadata of the picture ${src} says that AI made it, and the post does not. Add the field ai, or say "AI生成" in its alternative text or caption.`,
      );
    }),
};
