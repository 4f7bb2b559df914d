/** Words that lead on from an article and in lists, in simplified Chinese. */
export const goingOn = {
  label: (name: string) => `${name}：`,
  relatedArticles: '相关文章',
  relatedBy: {
    series: (names: string) => `同一系列“${names}”`,
    tags: (names: string) => `同有标签：${names}`,
    category: (names: string) => `同在“${names}”`,
    text: () => '内容相近',
  },
  sameDay: '同一期的其他文章',
  more: '更多',
  notToday: '今天还没有新的一期，这是最近的一期。',
  notTodayWays: '想在出刊时收到？',
};
