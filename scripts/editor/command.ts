import type { parseArgs, ParseArgsConfig } from 'node:util';
import type { Problem } from '@/lib/content/source/problem';
import { readArguments, UnreadArguments } from '../lib/arguments.mjs';
import { diskProblem } from '../lib/disk-problem.mjs';
import { endWithParent } from '../lib/main.mjs';

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

/** The editor has given up at a question: nothing was done, and nothing is left to say. */
export class GivenUp extends Error {}

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

/** Exit code of what Ctrl+C has ended: 128 and the signal's number. */
const INTERRUPTED = 130;

const COMMON = { json: { type: 'boolean' }, help: { type: 'boolean' } } as const;

/**
 * Runs a command of the editor's day, and sets the exit code: 0 when it is done or was done already, 1 when it was
 * refused and nothing was changed, or something of it failed, 2 when it was not understood or cannot be run, 130 when the
 * editor has given up. The answer is in Chinese and ends with what to do next; with `--json` it is one JSON object on
 * stdout. It ends with npm, which a signal may have ended.
 * @param run does it; null where it has said all itself
 */
export async function runCommand<const O extends Options>(
  call: Call<O>,
  run: (called: Called<O>) => Promise<Outcome | null>,
): Promise<void> {
  let json = process.argv.includes('--json');
  endWithParent();
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
    if (error instanceof GivenUp) {
      process.exitCode = INTERRUPTED;
      return;
    }
    process.exitCode = error instanceof Refusal ? 1 : 2;
    if (json) {
      console.log(failureAsJson(error));
      return;
    }
    const { zh, en } = problemOf(error);
    console.error(`${zh}\n${en}`.trimEnd());
  }
}

/** Answer of a command that has failed, for programs. */
export function failureAsJson(error: unknown): string {
  return asJson({ ok: false, message: problemOf(error) });
}

function read<O extends Options>({ usage, options, names }: Call<O>) {
  const { values, positionals } = argumentsOf(usage, options);
  const { json = false, help = false, ...flags } = values as Record<string, unknown>;
  const { length } = positionals;
  if (!help && length < names.least)
    throw new Misuse({ zh: `没有写全。\n${usage}`, en: 'Something is missing.' });
  if (!help && length > names.most) throw tooMuch(positionals.slice(names.most), usage);
  return {
    names: positionals,
    flags: flags as Called<O>['flags'],
    json: json as boolean,
    help: help as boolean,
  };
}

function argumentsOf(usage: string, options: Options) {
  try {
    return readArguments({ allowPositionals: true, options: { ...options, ...COMMON } });
  } catch (error) {
    if (!(error instanceof UnreadArguments)) throw error;
    const { zh, en } = error.problem;
    throw new Misuse({ zh: `${zh}\n${usage}`, en });
  }
}

function tooMuch(names: readonly string[], usage: string): Misuse {
  const [first = ''] = names;
  return new Misuse({
    zh: `多了“${first}”。有空格的标题、路径要加引号。\n${usage}`,
    en: `"${first}" is too much. Quote a title or a path with blanks in it.`,
  });
}

function problemOf(error: unknown): Problem {
  const isOurs = [Refusal, Misuse, UnreadArguments].some((kind) => error instanceof kind);
  if (isOurs) return (error as Refusal).problem;
  const disk = diskProblem(error);
  if (disk !== null) return disk;
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
