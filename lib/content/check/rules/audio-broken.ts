import { isRecording } from '../../source/is-recording';
import { findingAt } from '../document-file';
import { recordedPosts } from '../recordings';
import type { Rule } from '../rule';

/** Recordings are what their names say. */
export const audioBroken: Rule = {
  id: 'audio-broken',
  level: 'error',
  about: {
    zh: '录音是完好的 MP3、M4A、Ogg 或 Opus（改扩展名不算转格式）',
    en: 'recordings are MP3, M4A, Ogg or Opus, as their names say',
  },
  check: (context) =>
    recordedPosts(context).flatMap(({ document, audio, offset }) => {
      const located = context.locatePicture(audio.src, document.source);
      if (!located.ok || located.value === null || isRecording(located.value)) return [];
      return findingAt(
        document,
        offset,
        `文件 ${audio.src} 不是完好的录音，或格式与扩展名不符。请打开它，另存为 MP3 或 M4A。`,
        `the file ${audio.src} is no intact recording, or of another format than its name says. Save it as MP3 or M4A.`,
      );
    }),
};
