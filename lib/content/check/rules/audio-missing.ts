import { findingAt } from '../document-file';
import { meantPicture, shortAddress } from '../pictures';
import { recordedPosts } from '../recordings';
import type { Rule } from '../rule';

/** Recordings are there. */
export const audioMissing: Rule = {
  id: 'audio-missing',
  level: 'error',
  about: {
    zh: '录音在：文章旁边的写相对路径，public/ 里的以 / 开头；大小写也要一致',
    en: 'recordings are there: beside the document, or below public/ when the path begins with /',
  },
  check: (context) =>
    recordedPosts(context)
      .filter(({ document, audio }) => !context.locatePicture(audio.src, document.source).ok)
      .map(({ document, audio, offset }) => {
        const meant = meantPicture(context, document, audio.src);
        return findingAt(
          document,
          offset,
          `找不到录音 ${shortAddress(audio.src)}。${meant ? `是否应为 ${meant}？` : '请把文件放在这个文件旁边；放在 public/ 里的，路径以 / 开头。'}`,
          `no recording ${shortAddress(audio.src)}. ${meant ? `Did you mean ${meant}?` : 'Put the file beside this one; for one in public/, begin the path with /.'}`,
        );
      }),
};
