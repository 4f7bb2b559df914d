/** Last character of words that are drawn out: 好的~~谢谢～～, 晚安~~大家明天见. */
const SUNG =
  /[\w啦呀哦噢喔的吧呢嘛哈嘻嘿呵嗯恩了啊哟咯么喵汪吗好谢油见安耶哇呜哎唉诶喂哒哩捏咩嗷唷噜拜棒赞早鸭喜乐家福]$/u;

/** Whether tildes after a text draw it out. */
export function isSung(before: string): boolean {
  return SUNG.test(before);
}
