/** Words about what articles rest on, in Traditional Chinese, as it is said in Taiwan. */
export const sources = {
  sources: '資料來源',
  sourcesAbout: '文章依據的材料，按媒體分列。',
  sourcesFrom: (outlet: string) => `來自${outlet}的資料來源`,
  sourceCount: (count: number) => `${String(count)}條資料來源`,
  citedIn: '依據它的文章',
  archivedOn: (day?: string) => (day ? `存檔（${day}）` : '存檔'),
  citedAt: (nth: number | null) => `回到內文${nth === null ? '' : `第${String(nth)}處`}`,
};
