/** Words about what articles rest on, in simplified Chinese. */
export const sources = {
  sources: '信息来源',
  sourcesAbout: '文章依据的材料，按媒体分列。',
  sourcesFrom: (outlet: string) => `来自${outlet}的信息来源`,
  sourceCount: (count: number) => `${String(count)}条信息来源`,
  citedIn: '依据它的文章',
  archivedOn: (day?: string) => (day ? `存档（${day}）` : '存档'),
  citedAt: (nth: number | null) => `回到正文${nth === null ? '' : `第${String(nth)}处`}`,
};
