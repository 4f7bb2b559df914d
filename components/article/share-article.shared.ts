/** What stands in the row of sharing at the foot of an article say. */
export const shareArticle = {
  share: '分享',
  copy: '复制链接',
  poster: '分享海报',
  done: '已复制',
  failed: '没能复制',
  outcome: '复制的结果',
} as const;
