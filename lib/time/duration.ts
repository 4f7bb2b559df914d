/** Seconds as a player shows them: `12:34`, `1:02:03`. */
export function clockTime(seconds: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = pad(seconds % 60);
  return hours > 0 ? `${String(hours)}:${pad(minutes)}:${rest}` : `${String(minutes)}:${rest}`;
}

/** Gives the length of a recording to stand behind its name: `（12:34）`; the empty string where it is not known. */
export function timeOf({ seconds }: { seconds: number | null }): string {
  return seconds === null ? '' : `（${clockTime(seconds)}）`;
}

/** Seconds as ISO 8601 has them: `PT754S`. */
export function isoDuration(seconds: number): string {
  return `PT${String(seconds)}S`;
}
