/** What has become of a link. */
export type LinkState = {
  /**
   * It can be read; it has moved for good; its server says that it is gone; nobody can tell, as the server cannot be had,
   * answers otherwise to programs or is in trouble; it was not asked for.
   */
  state: 'ok' | 'moved' | 'dead' | 'unsure' | 'skipped';
  /** The status of the last answer; absent where there was none. */
  status?: number;
  /** Where it has moved. */
  to?: string;
  /** What is behind the state. */
  why?: LinkReason;
};

/** What is behind the state of a link. */
export type LinkReason =
  'robots' | 'timeout' | 'tls' | 'dns' | 'loop' | 'unreachable' | 'busy' | 'time';

/** What the status of a last answer says of a link: 404 and 410 alone say for sure that it is gone. */
export function stateOf(status: number): LinkState {
  if (status < 400) return { state: 'ok', status };
  if (status === 404 || status === 410) return { state: 'dead', status };
  const isBusy = status === 429 || status === 503;
  return { state: 'unsure', status, ...(isBusy && { why: 'busy' }) };
}

/** What a failure to be answered says of a link. It may be the network here, or pass: nothing is dead by it. */
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
