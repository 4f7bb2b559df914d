import { card, type CardLayout } from '@/lib/cards/layout';
import { CARD_SIZE } from '@/lib/cards/size';
import { lightPalette as colors } from '@/lib/palette';
import { CardHead } from './card-head';
import { CardMoon } from './card-moon';
import { Line } from './line';
import { Lines } from './lines';
import { column, ends, sheet } from './styles';

/**
 * A card for social media, in the part of CSS that satori knows (https://github.com/vercel/satori#css):
 * everything is a flex box, and nothing wraps, since the lines have been broken. Its photograph is put onto it
 * afterwards (app/drawing/finish.ts).
 */
export function Card({ site, kicker, title, summary, foot, label, moon, width }: CardLayout) {
  return (
    <div
      style={{
        ...sheet,
        ...CARD_SIZE,
        padding: card.margin,
        paddingRight: CARD_SIZE.width - card.margin - width,
      }}
    >
      <CardHead site={site} kicker={kicker} size={card.small} />
      <div style={{ display: 'flex', marginTop: card.gap }}>
        <Lines of={title} leading={card.title.leading} bold />
      </div>
      <div style={{ display: 'flex', marginTop: card.gap }}>
        <Lines of={summary} leading={card.summary.leading} />
      </div>
      <div
        style={{
          ...ends,
          marginTop: 'auto',
          color: colors['ink-soft'],
        }}
      >
        <div style={column}>
          <Lines of={label} leading={1.35} />
          <Line runs={foot} size={card.small} />
        </div>
        <CardMoon {...moon} />
      </div>
    </div>
  );
}
