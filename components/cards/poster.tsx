import { poster, type PosterLayout } from '@/lib/cards/poster-layout';
import { POSTER_SIZE } from '@/lib/cards/size';
import { lightPalette as colors } from '@/lib/palette';
import { CardHead } from './card-head';
import { CardMoon } from './card-moon';
import { Line } from './line';
import { Lines } from './lines';
import { column, ends, sheet } from './styles';

/** An article to be passed on as a picture, with a code that leads back; see card.tsx for what satori asks. */
export function Poster(layout: PosterLayout) {
  const { site, kicker, title, summary, label, foot, code, moon, cover } = layout;
  const [byline = [], ...others] = foot;
  return (
    <div
      style={{
        ...sheet,
        ...POSTER_SIZE,
        padding: poster.margin,
        ...(cover && { paddingTop: cover.height + poster.margin * 0.75 }),
      }}
    >
      {cover === null && <CardMoon {...moon} />}
      <div style={{ display: 'flex', marginTop: cover ? 0 : 'auto' }}>
        <CardHead site={site} kicker={kicker} size={poster.small} />
      </div>
      <div style={{ display: 'flex', marginTop: poster.gap * 0.75 }}>
        <Lines of={title} leading={poster.title.leading} bold />
      </div>
      <div style={{ display: 'flex', marginTop: poster.gap }}>
        <Lines of={summary} leading={poster.summary.leading} />
      </div>
      <div
        style={{
          ...ends,
          marginTop: cover ? 'auto' : poster.foot,
        }}
      >
        <div style={{ ...column, lineHeight: poster.beside.leading, color: colors['ink-soft'] }}>
          <Lines of={label} leading={poster.beside.leading} />
          <div style={{ display: 'flex', color: colors.ink }}>
            <Line runs={byline} size={poster.small} />
          </div>
          {others.map((runs, index) => (
            <Line key={index} runs={runs} size={poster.small} />
          ))}
        </div>
        {code !== null && (
          // eslint-disable-next-line @next/next/no-img-element -- drawn by satori, which knows no other
          <img src={code} alt="" width={poster.code} height={poster.code} />
        )}
      </div>
    </div>
  );
}
