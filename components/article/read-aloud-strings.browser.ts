import { inScript } from '@/components/ui/in-script.browser';

/** Words of the button that reads an article aloud once it is pressed, and of the one beside it. */
export const readAloud = inScript(
  {
    pause: '暂停朗读',
    go: '继续朗读',
    speed: (rate: number) => `语速 ${String(rate)}×`,
    none: '这台设备没有中文语音',
  },
  {
    pause: '暫停朗讀',
    go: '繼續朗讀',
    speed: (rate) => `語速 ${String(rate)}×`,
    none: '這部裝置沒有中文語音',
  },
);
