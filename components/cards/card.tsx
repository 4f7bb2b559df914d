import { MARGIN, SMALL, type CardLayout } from '@/lib/cards/layout';
import { lightPalette as colors } from '@/lib/palette';
import { CardMoon } from './card-moon';
import { Line } from './line';

/** Height of a line of the title, in em. */
const LEADING = 1.3;

/**
 * A card for social media, in the part of CSS that satori knows (https://github.com/vercel/satori#css):
 * everything is a flex box, and nothing wraps, since the lines have been broken.
 */
export function Card({ kicker, title, size, foot, moon }: CardLayout) {
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        boxSizing: 'border-box',
        width: '100%',
        height: '100%',
        padding: `${String(MARGIN * 0.75)}px ${String(MARGIN)}px`,
        background: colors.paper,
        color: colors.ink,
      }}
    >
      <div style={{ display: 'flex', justifyContent: 'space-between', alignItems: 'flex-start' }}>
        <Line runs={kicker} size={SMALL} />
        <CardMoon lit={moon} />
      </div>
      <div style={{ display: 'flex', flexDirection: 'column', lineHeight: LEADING }}>
        {title.map((runs, index) => (
          <Line key={index} runs={runs} size={size} />
        ))}
      </div>
      <div
        style={{
          display: 'flex',
          borderTop: `2px solid ${colors.rule}`,
          paddingTop: SMALL * 0.75,
          minHeight: SMALL * 2,
          color: colors['ink-soft'],
        }}
      >
        <Line runs={foot} size={SMALL} />
      </div>
    </div>
  );
}
