import { EMOJI_WIDTH } from '@/lib/cards/measure';
import type { Run } from '@/lib/cards/runs';

/** A mark whose left half is empty: at the start of a line it hangs, as on the pages. */
const OPENING_MARK = /^[“‘（《〈「『【]/u;

type LineProps = {
  /** Text of the line, a run for each style. */
  runs: readonly Run[];
  /** Size of the type in pixels. */
  size: number;
};

/** A line of text, with emoji as pictures. */
export function Line({ runs, size }: LineProps) {
  const [first] = runs;
  const hangs = first !== undefined && 'text' in first && OPENING_MARK.test(first.text);
  return (
    <div
      style={{
        display: 'flex',
        alignItems: 'center',
        whiteSpace: 'pre',
        fontSize: size,
        marginLeft: hangs ? -size / 2 : 0,
      }}
    >
      {runs.map((run, index) =>
        'text' in run ? (
          <span key={index} style={{ marginLeft: run.gap * size }}>
            {run.text}
          </span>
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
