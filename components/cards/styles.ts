import { lightPalette as colors } from '@/lib/palette';

/** Lines one under the other. */
export const column = { display: 'flex', flexDirection: 'column' } as const;

/** Style of the foot's line: one thing at each of its ends. */
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
