import { MARGIN, SMALL, type CardLayout, type Run } from '@/lib/cards/layout';
import { EMOJI_WIDTH } from '@/lib/cards/measure';
import { MOON_RADIUS } from '@/lib/moon/drawing';

/** The light palette of app/styles/tokens.css; the moon's is that of app/icon.svg. */
const colors = {
  paper: '#fcfbf8',
  ink: '#22201d',
  soft: '#635d54',
  rule: '#e2ddd3',
  lit: '#fbf4e0',
};

/** Height of a line of the title, in em. */
const LEADING = 1.3;

/** Size of the moon in pixels. */
const MOON = 132;

type LineProps = {
  /** What stands on it. */
  runs: readonly Run[];
  /** Size of the type in pixels. */
  size: number;
};

function Line({ runs, size }: LineProps) {
  return (
    <div style={{ display: 'flex', alignItems: 'center', whiteSpace: 'pre', fontSize: size }}>
      {runs.map((run, index) =>
        'text' in run ? (
          <span key={index}>{run.text}</span>
        ) : (
          // eslint-disable-next-line @next/next/no-img-element -- drawn by satori, which knows no other
          <img
            key={index}
            src={run.image}
            alt=""
            width={size * 0.9}
            height={size * 0.9}
            style={{ margin: `0 ${String(((EMOJI_WIDTH - 0.9) / 2) * size)}px` }}
          />
        ),
      )}
    </div>
  );
}

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
        <svg viewBox="0 0 32 32" width={MOON} height={MOON}>
          <circle cx="16" cy="16" r={MOON_RADIUS} fill={colors.ink} />
          <path d={moon} fill={colors.lit} stroke={colors.ink} strokeWidth={0.5} />
        </svg>
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
          color: colors.soft,
        }}
      >
        <Line runs={foot} size={SMALL} />
      </div>
    </div>
  );
}
