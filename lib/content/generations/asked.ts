import { AsyncLocalStorage } from 'node:async_hooks';

/** The content that the proxy in front wants a request to be answered with. */
export type Asked = {
  /** Name of the generation. */
  name: string;
  /** Whether this server has found that it does not have it. */
  isMissing: boolean;
};

/** State of a request from its start. */
export type Asking = {
  /** State of the request that is being answered; undefined where the proxy has named nothing. */
  storage: AsyncLocalStorage<Asked | undefined>;
  /**
   * Gives the wait of a request for content that is to be shown already, and is being loaded; null where there is
   * nothing to wait for. The promise never rejects.
   */
  toCome: (asked: Asked | undefined) => Promise<void> | null;
};

const KEY = Symbol.for('yueliang.asked');

const shared = globalThis as { [KEY]?: Asking };

/**
 * The proxy, the pages and what starts the server are bundled apart, and share this.
 * @returns the one of this process
 */
export function asking(): Asking {
  const known = shared[KEY];
  if (known) return known;
  return (shared[KEY] = { storage: new AsyncLocalStorage(), toCome: () => null });
}

/** The content that the present request asks for, if any. */
export function asked(): Asked | undefined {
  return asking().storage.getStore();
}

/**
 * Gives what the present request has to wait for before it is answered: see `Asking.toCome`.
 * @returns null where it can be answered at once
 */
export function contentToCome(): Promise<void> | null {
  const { storage, toCome } = asking();
  return toCome(storage.getStore());
}

/**
 * Reads what a proxy names: the folder that its link leads to.
 * @param header a path, on whatever machine, e.g. `/srv/yueliang/.contentlayer/generations/<line>/5cf1e0a2b3d4`
 * @param line name of this server's line
 * @returns the generation's name; null where it is none of this line, as while the program changes
 */
export function nameAsked(header: string | undefined, line: string): string | null {
  const [, of, name] = /([^/]+)\/([0-9a-f]{12})\/?$/u.exec(header ?? '') ?? [];
  return of === line && name !== undefined ? name : null;
}
