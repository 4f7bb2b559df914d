import type { Run } from '@/lib/cards/runs';
import { lightPalette as colors } from '@/lib/palette';
import { Line } from './line';

type CardHeadProps = {
  /** Name of the site. */
  site: readonly Run[];
  /** The word behind it; may be empty. */
  kicker: readonly Run[];
  /** Size of the type in pixels. */
  size: number;
};

/** The first line of a picture: whose it is, and of what kind. */
export function CardHead({ site, kicker, size }: CardHeadProps) {
  return (
    <div style={{ display: 'flex', lineHeight: 1.6 }}>
      <div style={{ display: 'flex', fontWeight: 700, marginRight: size * 0.75 }}>
        <Line runs={site} size={size} />
      </div>
      <div style={{ display: 'flex', color: colors.accent }}>
        <Line runs={kicker} size={size} />
      </div>
    </div>
  );
}
