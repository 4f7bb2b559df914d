/** Settings of a pace. */
export type PaceOptions = {
  /** Milliseconds between the beginnings of two requests to one host. */
  interval: number;
  /** Requests at once, to all hosts together. */
  atOnce: number;
  /** The instant after which nothing more is begun, in milliseconds. */
  until: number;
};

/** Pace that is kept with hosts. */
export type Pace = {
  /**
   * Runs what asks a host, when its turn has come.
   * @throws {OutOfTime} when that is too late: at once, where it is known beforehand
   */
  run: <T>(host: string, work: () => Promise<T>) => Promise<T>;
  /** Leaves a host alone until an instant. */
  rest: (host: string, until: number) => void;
  /** Asks a host at longer intervals, in milliseconds. */
  slow: (host: string, interval: number) => void;
};

/** Error where no time is left to ask a host. */
export class OutOfTime extends Error {}

/** State of a host. */
type Host = {
  /** End of the last request that waits. */
  turns: Promise<unknown>;
  interval: number;
  /** Instant of the last request, in milliseconds. */
  asked: number;
  restsUntil: number;
};

/** Keeps a pace: a host is asked once in an interval at most, and never twice at once. */
export function createPace({ interval, atOnce, until }: PaceOptions): Pace {
  const hosts = new Map<string, Host>();
  const { enter, leave } = createRoom(atOnce);
  const hostOf = (name: string): Host => {
    const host = hosts.get(name) ?? {
      ...{ turns: Promise.resolve(), interval, asked: -Infinity, restsUntil: -Infinity },
    };
    hosts.set(name, host);
    return host;
  };
  /** A host that is waited for may be slowed meanwhile. */
  const waitFor = async (host: Host): Promise<void> => {
    const from = Math.max(host.asked + host.interval, host.restsUntil, Date.now());
    if (from >= until) throw new OutOfTime();
    if (from <= Date.now()) return;
    await new Promise((resolve) => setTimeout(resolve, from - Date.now()));
    await waitFor(host);
  };
  return {
    run: (name, work) => {
      const host = hostOf(name);
      const done = host.turns.then(async () => {
        await waitFor(host);
        await enter();
        try {
          if (Date.now() >= until) throw new OutOfTime();
          host.asked = Date.now();
          return await work();
        } finally {
          leave();
        }
      });
      host.turns = done.catch(() => undefined);
      return done;
    },
    rest: (name, until) => {
      const host = hostOf(name);
      host.restsUntil = Math.max(host.restsUntil, until);
    },
    slow: (name, interval) => {
      const host = hostOf(name);
      host.interval = Math.max(host.interval, interval);
    },
  };
}

/** Lets so many in; who comes later waits until somebody leaves. */
function createRoom(size: number) {
  const waiting: (() => void)[] = [];
  let inside = 0;
  return {
    enter: async () => {
      if (inside < size) inside += 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
    },
    leave: () => {
      const next = waiting.shift();
      if (next) next();
      else inside -= 1;
    },
  };
}
