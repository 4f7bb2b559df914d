import { isOnOtherSite } from '@/lib/markdown/other-site';
import { findingAt } from '../document-file';
import { shortAddress } from '../pictures';
import { recordedPosts } from '../recordings';
import type { Rule } from '../rule';

/** Recordings elsewhere, which are not read when content is compiled, come with their length and size. */
export const audioUnmeasured: Rule = {
  id: 'audio-unmeasured',
  level: 'warning',
  about: {
    zh: '别的网站的录音写了时长和字节数，播客应用要用',
    en: 'recordings elsewhere come with duration and bytes, which podcast apps ask for',
  },
  check: (context) =>
    recordedPosts(context).flatMap(({ document, audio, offset }) => {
      const { src, duration, bytes } = audio;
      if (!isOnOtherSite(src) || (duration !== undefined && bytes !== undefined)) return [];
      const remedy = `{src: ${shortAddress(src)}, duration: ${duration === undefined ? '12:34' : String(duration)}, bytes: ${String(bytes ?? 1234567)}}`;
      return findingAt(
        document,
        offset,
        `别的网站的录音，这里读不出时长和大小，播客应用却要知道。请写成 ${remedy}。`,
        `how long a recording elsewhere is, and how large, is not known here, and podcast apps ask for it. Write ${remedy}.`,
      );
    }),
};
