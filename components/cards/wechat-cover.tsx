import { WECHAT_SIZE } from '@/lib/cards/size';
import { wechatCover, type WechatLayout } from '@/lib/cards/wechat-layout';
import { lightPalette as colors } from '@/lib/palette';
import { CardHead } from './card-head';
import { CardMoon } from './card-moon';
import { Lines } from './lines';

/** The picture above an article in WeChat's lists; see card.tsx for what satori asks. */
export function WechatCover({ site, kicker, title, label, moon }: WechatLayout) {
  return (
    <div
      style={{
        display: 'flex',
        justifyContent: 'space-between',
        alignItems: 'center',
        ...WECHAT_SIZE,
        boxSizing: 'border-box',
        padding: wechatCover.margin,
        background: colors.paper,
        color: colors.ink,
        fontWeight: 400,
      }}
    >
      <div style={{ display: 'flex', flexDirection: 'column' }}>
        <CardHead site={site} kicker={kicker} size={wechatCover.small} />
        <div style={{ display: 'flex', marginTop: wechatCover.gap }}>
          <Lines of={title} leading={wechatCover.leading} bold />
        </div>
        <div style={{ display: 'flex', color: colors['ink-soft'] }}>
          <Lines of={label} leading={1.6} />
        </div>
      </div>
      <CardMoon {...moon} />
    </div>
  );
}
