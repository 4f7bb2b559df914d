import { findingAt } from '../document-file';
import { labelledPictures } from '../picture-labels';
import { shortAddress } from '../pictures';
import type { Rule } from '../rule';

/** Labels of AI in a picture's metadata can be kept when the picture is published. */
export const imageLabelLost: Rule = {
  id: 'image-label-lost',
  level: 'error',
  about: {
    zh: '图片元数据里的 AI 标识完好，只有一份',
    en: 'the AI label in a picture’s metadata is intact, and there is one',
  },
  check: (context) =>
    labelledPictures(context.files, context).flatMap(({ document, picture, damaged, aigc }) => {
      if (!damaged && aigc.length <= 1) return [];
      const { offset } = picture;
      const src = shortAddress(picture.src);
      return damaged
        ? findingAt(
            document,
            offset,
            `图片 ${src} 的元数据（XMP）里写着它是怎样生成的，但已经损坏，发布时留不住。请从生成它的工具重新导出。`,
            `the metadata (XMP) of the picture ${src} says how it was made, but is damaged and cannot be kept. Export it again from the tool that made it.`,
          )
        : findingAt(
            document,
            offset,
            `图片 ${src} 的元数据里有${String(aigc.length)}份 AIGC 标识，一个文件只能有一份。请从生成它的工具重新导出，或只留一份。`,
            `the metadata of the picture ${src} has ${String(aigc.length)} AIGC records, and a file has one. Export it again from the tool that made it, or keep one.`,
          );
    }),
};
