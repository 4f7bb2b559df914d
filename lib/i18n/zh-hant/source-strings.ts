/** Words about what articles rest on, in Traditional Chinese, as it is said in Taiwan. */
export const sources = {
  sources: '資料來源',
  archivedOn: (day?: string) => (day ? `存檔（${day}）` : '存檔'),
  citedAt: (nth: number | null) => `回到內文${nth === null ? '' : `第${String(nth)}處`}`,
};
