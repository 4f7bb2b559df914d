/** Result of checking a link. */
export type LinkState = {
  /**
   * It can be read; it has moved for good; its server says that it is gone; nobody can tell, as the server cannot be had,
   * answers otherwise to programs or is in trouble; it was not asked for.
   */
  state: 'ok' | 'moved' | 'dead' | 'unsure' | 'skipped';
  /** The status of the last answer; absent where there was none. */
  status?: number;
  /** Address that it has moved to. */
  to?: string;
  /** Reason of the state. */
  why?: LinkReason;
};

/** Reason of the state of a link. */
export type LinkReason =
  'robots' | 'timeout' | 'tls' | 'dns' | 'loop' | 'unreachable' | 'busy' | 'time';

/** Derives the state of a link from the status of its last answer: 404 and 410 alone say for sure that it is gone. */
export function stateOf(status: number): LinkState {
  if (status < 400) return { state: 'ok', status };
  if (status === 404 || status === 410) return { state: 'dead', status };
  const isBusy = status === 429 || status === 503;
  return { state: 'unsure', status, ...(isBusy && { why: 'busy' }) };
}

/** Derives the state of a link from a failure to be answered, which may be the network’s here, or pass: nothing is dead by it. */
export function stateOfFailure(error: unknown): LinkState {
  return { state: 'unsure', why: reasonOf(error) };
}

function reasonOf(error: unknown): LinkReason {
  const { name, cause } = error as { name?: string; cause?: { code?: string } };
  const code = cause?.code ?? '';
  if (name === 'TimeoutError' || code.includes('TIMEOUT')) return 'timeout';
  if (/SSL|TLS|CERT|SIGNATURE|SELF_SIGNED|UNABLE_TO/u.test(code)) return 'tls';
  return code === 'ENOTFOUND' || code === 'EAI_AGAIN' ? 'dns' : 'unreachable';
}
