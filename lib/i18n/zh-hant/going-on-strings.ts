/** Words that lead on from an article and in lists, in Traditional Chinese, as it is said in Taiwan. */
export const goingOn = {
  label: (name: string) => `${name}：`,
  relatedArticles: '相關文章',
  relatedBy: {
    series: (names: string) => `同一系列「${names}」`,
    tags: (names: string) => `同有標籤：${names}`,
    category: (names: string) => `同在「${names}」`,
    text: () => '內容相近',
  },
  sameDay: '同一期的其他文章',
  more: '更多',
  notToday: '今天還沒有新的一期，這是最近的一期。',
  notTodayWays: '想在出刊時收到？',
};
