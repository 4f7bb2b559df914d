/** Words between rows of signs at the end of a text, or between its parts. */
const ORNAMENT =
  /^\s*(?:(?:全文|本文|正文|文章|本期|连载)?(?:[完终終毕]|完结|结束)|(?:未完)?待续|the end|end|fin|eof|分[割隔]线|广告|以[上下]\S{1,8}|正文|目录|导读|要点|预告|彩蛋|福利|公告|今日\S{1,4}|本期\S{1,4})\s*$/iu;

/** Whether a text between two rows of signs, `～～完～～`, is an ornament: the signs mark nothing. */
export function isOrnament(inside: string): boolean {
  return ORNAMENT.test(inside);
}

/** Talk about a sign follows it: `== 表示相等`. */
const MENTION = /^[ \t]*(?:号|表示|代表|是|意为|[为和与及或][ \t]|[、，,])/u;

/** Whether what follows a sign speaks of the sign. */
export function isMention(after: string): boolean {
  return MENTION.test(after);
}
