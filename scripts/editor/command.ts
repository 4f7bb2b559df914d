import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Problem } from '@/lib/content/source/problem';

/** Outcome of a command. */
export type Outcome = {
  /** Results, a line each. */
  said: readonly string[];
  /** Next steps, in order. */
  next: readonly string[];
  /** The same for programs. */
  data: Readonly<Record<string, unknown>>;
  /** Whether something of it failed, and may be run again. */
  isFailed?: boolean;
};

/** Refusal of a command: nothing was done, as it may not be done or somebody has given up. */
export class Refusal extends Error {
  constructor(
    /** Reason, and what to do about it. */
    readonly problem: Problem,
  ) {
    super(`${problem.zh} / ${problem.en}`);
  }
}

/** The command was not understood. */
export class Misuse extends Error {
  constructor(
    /** Part that was not understood, and the form of the call. */
    readonly problem: Problem,
  ) {
    super(`${problem.zh} / ${problem.en}`);
  }
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Form of a command's call. */
export type Call<O extends Options> = {
  /** Text that `--help` prints. */
  usage: string;
  /** Its flags, beside `--json` and `--help`. */
  options: O;
  /** Least and most names that may stand beside the flags. */
  names: { least: number; most: number };
};

/** Arguments of a command's call. */
export type Called<O extends Options> = {
  /** The names, in order. */
  names: string[];
  /** The flags. */
  flags: ReturnType<typeof parseArgs<{ options: O }>>['values'];
  /** Whether a program reads the answer: nobody is asked anything then. */
  json: boolean;
};

const COMMON = { json: { type: 'boolean' }, help: { type: 'boolean' } } as const;

/**
 * Runs a command of the editor's day, and sets the exit code: 0 when it is done or was done already, 1 when it was
 * refused and nothing was changed, or something of it failed, 2 when it was not understood or cannot be run. The answer is
 * in Chinese and ends with what to do next; with `--json` it is one JSON object on stdout.
 * @param run does it; null where it has said all itself
 */
export async function runCommand<const O extends Options>(
  call: Call<O>,
  run: (called: Called<O>) => Promise<Outcome | null>,
): Promise<void> {
  let json = process.argv.includes('--json');
  try {
    const { help, ...called } = read(call);
    json = called.json;
    if (help) {
      console.log(call.usage);
      return;
    }
    const outcome = await run(called);
    if (outcome === null) return;
    const { isFailed = false } = outcome;
    if (isFailed) process.exitCode = 1;
    console.log(
      json ? asJson({ ok: !isFailed, ...outcome.data, next: outcome.next }) : inWords(outcome),
    );
  } catch (error) {
    process.exitCode = error instanceof Refusal ? 1 : 2;
    const problem = problemOf(error);
    if (json) console.log(asJson({ ok: false, message: problem }));
    else if (problem.zh) console.error(`${problem.zh}\n${problem.en}`.trimEnd());
  }
}

function read<O extends Options>({ usage, options, names }: Call<O>) {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { ...options, ...COMMON },
    });
    const { json = false, help = false, ...flags } = values as Record<string, unknown>;
    const { length } = positionals;
    if (!help && (length < names.least || length > names.most))
      throw new Misuse({ zh: usage, en: '' });
    return {
      names: positionals,
      flags: flags as Called<O>['flags'],
      json: json as boolean,
      help: help as boolean,
    };
  } catch (cause) {
    if (cause instanceof Misuse) throw cause;
    throw new Misuse({ zh: `${(cause as Error).message}\n${usage}`, en: '' });
  }
}

function problemOf(error: unknown): Problem {
  if (error instanceof Refusal || error instanceof Misuse) return error.problem;
  const { message } = error as Error;
  const [zh = message, en = ''] = message.split(' / ');
  return { zh, en };
}

function inWords({ said, next }: Outcome): string {
  const steps =
    next.length > 1
      ? next.map((step, at) => `  ${String(at + 1)}. ${step}`)
      : next.map((step) => `  ${step}`);
  return [...said, ...(steps.length > 0 ? ['下一步：', ...steps] : [])].join('\n');
}

function asJson(value: object): string {
  return JSON.stringify(value, null, 2);
}
