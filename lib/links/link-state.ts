/** Result of checking a link. */
export type LinkState = {
  /**
   * It can be read; it has moved for good; it is gone; nobody can tell, as the server answers otherwise to programs or is
   * in trouble; it was not asked for.
   */
  state: 'ok' | 'moved' | 'dead' | 'unsure' | 'skipped';
  /** The status of the last answer; absent where there was none. */
  status?: number;
  /** Address that it has moved to. */
  to?: string;
  /** Reason of the state. */
  why?: 'robots' | 'timeout' | 'tls' | 'loop' | 'unreachable' | 'busy' | 'time';
};

/** Derives the state of a link from the status of its last answer. */
export function stateOf(status: number): LinkState {
  if (status < 400) return { state: 'ok', status };
  if (status === 429) return { state: 'unsure', status, why: 'busy' };
  return { state: status === 404 || status === 410 ? 'dead' : 'unsure', status };
}

/** Derives the state of a link from a failure to be answered. */
export function stateOfFailure(error: unknown): LinkState {
  const { name, cause } = error as { name?: string; cause?: { code?: string } };
  if (name === 'TimeoutError' || name === 'AbortError') return { state: 'unsure', why: 'timeout' };
  const code = cause?.code ?? '';
  if (/SSL|TLS|CERT|SIGNATURE|SELF_SIGNED|UNABLE_TO/u.test(code))
    return { state: 'dead', why: 'tls' };
  if (code.includes('TIMEOUT')) return { state: 'unsure', why: 'timeout' };
  return { state: code === 'ENOTFOUND' ? 'dead' : 'unsure', why: 'unreachable' };
}
