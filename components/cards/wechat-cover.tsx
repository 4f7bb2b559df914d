import { WECHAT_SIZE } from '@/lib/cards/size';
import { wechatCover, type WechatLayout } from '@/lib/cards/wechat-layout';
import { lightPalette as colors } from '@/lib/palette';
import { CardHead } from './card-head';
import { CardMoon } from './card-moon';
import { Lines } from './lines';
import { column, sheet } from './styles';

/** The picture above an article in WeChat's lists; see card.tsx for what satori asks. */
export function WechatCover({ site, kicker, title, label, moon, cover }: WechatLayout) {
  const words = (
    <div style={{ display: 'flex', color: colors['ink-soft'] }}>
      <Lines of={label} leading={wechatCover.labelLeading} />
    </div>
  );
  if (cover)
    return (
      <div
        style={{
          ...sheet,
          ...WECHAT_SIZE,
          justifyContent: 'flex-end',
          padding: `0 ${String(wechatCover.margin)}px`,
        }}
      >
        {words}
      </div>
    );
  return (
    <div
      style={{
        ...sheet,
        justifyContent: 'space-between',
        alignItems: 'center',
        ...WECHAT_SIZE,
        flexDirection: 'row',
        padding: wechatCover.margin,
      }}
    >
      <div style={column}>
        <CardHead site={site} kicker={kicker} size={wechatCover.small} />
        <div style={{ display: 'flex', marginTop: wechatCover.gap }}>
          <Lines of={title} leading={wechatCover.leading} bold />
        </div>
        {words}
      </div>
      <CardMoon {...moon} />
    </div>
  );
}
