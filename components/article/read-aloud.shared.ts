/** What the button that reads an article aloud says, and the others that come with it. */
export const readAloud = {
  start: '朗读',
  pause: '暂停朗读',
  go: '继续朗读',
  speed: (rate: number) => `语速 ${String(rate)}×`,
  none: '这台设备没有中文语音',
} as const;
