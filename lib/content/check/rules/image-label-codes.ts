import { parseAigc } from '../../source/forms/aigc';
import type { Problem } from '../../source/problem';
import { findingAt } from '../document-file';
import { labelledPictures } from '../picture-labels';
import { shortAddress } from '../pictures';
import type { Rule } from '../rule';

/** The implicit label of a picture is a record as machines read it; it is published as it is. */
export const imageLabelCodes: Rule = {
  id: 'image-label-codes',
  level: 'warning',
  about: {
    zh: '图片元数据里的 AIGC 标识写法正确',
    en: 'the AIGC record in a picture’s metadata is well-formed',
  },
  check: (context) =>
    labelledPictures(context.files, context).flatMap(({ document, picture, aigc }) => {
      const [record] = aigc;
      const problem = aigc.length === 1 && record !== undefined ? problemOf(record, context) : null;
      if (problem === null) return [];
      const src = shortAddress(picture.src);
      return findingAt(
        document,
        picture.offset,
        `图片 ${src} 的 AIGC 标识有误：${problem.zh}`,
        `the AIGC record of the picture ${src} is wrong: ${problem.en}`,
      );
    }),
};

const NO_JSON: Problem = {
  zh: '它不是 JSON。请从生成它的工具重新导出。',
  en: 'it is no JSON. Export the picture again from the tool that made it.',
};

function problemOf(record: string, { timeZone }: { timeZone: string }): Problem | null {
  try {
    const result = parseAigc(JSON.parse(record) as unknown, timeZone);
    if (result.ok) return null;
    const { at = [], problem } = result;
    const place = at.length > 0 ? `${at.join('.')}: ` : '';
    return { zh: place + problem.zh, en: place + problem.en };
  } catch {
    return NO_JSON;
  }
}
