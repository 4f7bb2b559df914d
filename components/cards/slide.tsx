import { POSTER_SIZE } from '@/lib/cards/size';
import { slide, type SlideLayout } from '@/lib/cards/slide-layout';
import { lightPalette as colors } from '@/lib/palette';
import { CardHead } from './card-head';
import { CardMoon } from './card-moon';
import { Line } from './line';
import { Lines } from './lines';
import { sheet } from './styles';

/** A picture of the series that an article makes, but for the first; see card.tsx for what satori asks. */
export function Slide({ site, kicker, heading, text, label, foot, end }: SlideLayout) {
  return (
    <div
      style={{
        ...sheet,
        ...POSTER_SIZE,
        padding: slide.margin,
      }}
    >
      <CardHead site={site} kicker={kicker} size={slide.small} />
      {end && (
        <div style={{ display: 'flex', marginTop: slide.gap * 2 }}>
          <CardMoon lit={end.moon} size={slide.moon} />
        </div>
      )}
      <div style={{ display: 'flex', marginTop: slide.gap }}>
        <Lines of={heading} leading={slide.heading.leading} bold />
      </div>
      {end && (
        // eslint-disable-next-line @next/next/no-img-element -- drawn by satori, which knows no other
        <img
          src={end.code}
          alt=""
          width={slide.code}
          height={slide.code}
          style={{ marginTop: slide.gap * 1.5 }}
        />
      )}
      <div style={{ display: 'flex', marginTop: slide.gap * (end ? 0.5 : 1) }}>
        <Lines of={text} leading={slide.leading} />
      </div>
      <div style={{ display: 'flex', marginTop: 'auto', color: colors['ink-soft'] }}>
        <Lines of={label} leading={1.6} />
      </div>
      <div
        style={{
          display: 'flex',
          justifyContent: 'space-between',
          color: colors['ink-soft'],
        }}
      >
        {foot.map((runs, index) => (
          <Line key={index} runs={runs} size={slide.small} />
        ))}
      </div>
    </div>
  );
}
