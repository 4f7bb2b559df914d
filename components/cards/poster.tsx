import { POSTER_SIZE, poster, type PosterLayout } from '@/lib/cards/poster-layout';
import { lightPalette as colors } from '@/lib/palette';
import { CardMoon } from './card-moon';
import { Line } from './line';

/** Lines one under the other. */
const column = { display: 'flex', flexDirection: 'column' } as const;

/** Two things at the two ends of a line. */
const ends = { display: 'flex', justifyContent: 'space-between' } as const;

/** An article to be passed on as a picture, with a code that leads back; see card.tsx for what satori asks. */
export function Poster({
  kicker,
  title,
  size,
  summary,
  byline,
  hint,
  host,
  code,
  moon,
}: PosterLayout) {
  return (
    <div
      style={{
        ...column,
        ...POSTER_SIZE,
        boxSizing: 'border-box',
        padding: poster.margin,
        background: colors.paper,
        color: colors.ink,
        fontWeight: 400,
      }}
    >
      <div style={{ ...ends, alignItems: 'flex-start', marginBottom: 40 }}>
        <Line runs={kicker} size={poster.small} />
        <CardMoon lit={moon} />
      </div>
      <div style={{ ...column, fontWeight: 700, lineHeight: poster.title.leading }}>
        {title.map((runs, index) => (
          <Line key={index} runs={runs} size={size} />
        ))}
      </div>
      <div style={{ ...column, marginTop: 40, lineHeight: poster.summary.leading }}>
        {summary.map((runs, index) => (
          <Line key={index} runs={runs} size={poster.summary.size} />
        ))}
      </div>
      <div style={{ display: 'flex', marginTop: 32, color: colors['ink-soft'] }}>
        <Line runs={byline} size={poster.small} />
      </div>
      <div
        style={{
          ...ends,
          alignItems: 'flex-end',
          marginTop: 'auto',
          paddingTop: 40,
          borderTop: `2px solid ${colors.rule}`,
        }}
      >
        <div style={{ ...column, color: colors['ink-soft'], lineHeight: 1.7 }}>
          <Line runs={hint} size={poster.small} />
          <Line runs={host} size={poster.small} />
        </div>
        {/* eslint-disable-next-line @next/next/no-img-element -- drawn by satori, which knows no other */}
        <img src={code} alt="" width={poster.code} height={poster.code} />
      </div>
    </div>
  );
}
