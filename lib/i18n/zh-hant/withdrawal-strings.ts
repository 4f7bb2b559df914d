/** Words about articles that were withdrawn, in Traditional Chinese, as it is said in Taiwan. */
export const withdrawal = {
  withdrawal: '撤稿',
  withdrawnTitle: (title: string) => `【撤稿】${title}`,
  withdrawnOn: (day: string) => `本文已於${day}撤回。`,
  withdrawnReason: (reason: string) => `原因：${reason}`,
  correctionOf: (title: string) => `更正：${title}`,
};
