/** Words about what articles rest on, in simplified Chinese. */
export const sources = {
  sources: '信息来源',
  archivedOn: (day?: string) => (day ? `存档（${day}）` : '存档'),
  citedAt: (nth: number | null) => `回到正文${nth === null ? '' : `第${String(nth)}处`}`,
};
