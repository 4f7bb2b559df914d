import type { Cause } from '../body/ledger/loss';
import type { Context } from './context';
import { findingAt } from './document-file';
import type { RuleFinding } from './finding';
import { messageOf } from './loss-messages';

/** A finding for each loss of one of some causes. */
export function lossFindings({ files }: Context, causes: readonly Cause[]): RuleFinding[] {
  return files.flatMap((document) =>
    document
      .facts()
      .losses.filter(({ cause }) => causes.includes(cause))
      .map((loss) => {
        const { zh, en } = messageOf(loss);
        return findingAt(document, loss.start, zh, en);
      }),
  );
}
