import { lightPalette as colors } from '@/lib/palette';

/** Lines one under the other. */
export const column = { display: 'flex', flexDirection: 'column' } as const;

/** What stands at the two ends of the foot, on one line. */
export const ends = {
  display: 'flex',
  justifyContent: 'space-between',
  alignItems: 'flex-end',
} as const;

/** The ground of a picture, and its ink. */
export const sheet = {
  ...column,
  boxSizing: 'border-box',
  background: colors.paper,
  color: colors.ink,
  fontWeight: 400,
} as const;
