/** Words about articles that were withdrawn, in simplified Chinese. */
export const withdrawal = {
  withdrawal: '撤稿',
  withdrawnTitle: (title: string) => `【撤稿】${title}`,
  withdrawnOn: (day: string) => `本文已于${day}撤回。`,
  withdrawnReason: (reason: string) => `原因：${reason}`,
  correctionOf: (title: string) => `更正：${title}`,
};
