import type { Lines as Set } from '@/lib/cards/typeset';
import { Line } from './line';

type LinesProps = {
  /** The lines. */
  of: Set;
  /** Height of each, in em. */
  leading: number;
  /** Whether they are bold. */
  bold?: boolean;
};

/** Lines one under the other. */
export function Lines({ of: { lines, size }, leading, bold = false }: LinesProps) {
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        lineHeight: leading,
        fontWeight: bold ? 700 : 400,
      }}
    >
      {lines.map((runs, index) => (
        <Line key={index} runs={runs} size={size} />
      ))}
    </div>
  );
}
