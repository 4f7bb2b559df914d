import { quoted, stray, type Detector } from './stray';

/** `[图片]`: what a chat leaves of a picture when it is pasted, with nothing after it: `[视频] 回放` is a label. */
const PASTED =
  /\[(?:图片|视频|语音|文件|动画表情|表情)\](?:[ \t]?\[(?:图片|视频|语音|文件|动画表情|表情)\])*(?=[ \t\uE000]*(?:\||\r?$))/gmu;

/** Finds what stands for something that was not pasted along. */
export const strayPlaceholder: Detector = ({ prose }) =>
  [...prose.matchAll(PASTED)].map(({ 0: all, index }) =>
    stray(
      index,
      all.length,
      `“${quoted(all)}”是聊天记录里的占位，东西没有一起粘贴过来。请放上图片，写成 ![说明](图片.png)，或删去。`,
      `"${quoted(all)}" is what a chat leaves of something that was not pasted along. Add the picture as ![description](picture.png), or remove it.`,
    ),
  );
