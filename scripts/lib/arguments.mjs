import { parseArgs } from 'node:util';
import { ExpectedError } from './main.mjs';

/**
 * Words for what Node finds wrong with arguments, by the code of its error: it has them in English alone, and for
 * programmers.
 *
 * @type {Readonly<Record<string, (name: string, message: string) => { zh: string, en: string }>>}
 */
const PROBLEMS = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: (name) => ({
    zh: `没有 ${name} 这个选项。以 - 开头的文字，写在 -- 后面。`,
    en: `There is no option ${name}. Words that begin with - stand behind --.`,
  }),
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: (name, message) =>
    message.includes('does not take')
      ? { zh: `${name} 后面不写值。`, en: `${name} takes no value.` }
      : {
          zh: `${name} 后面要写它的值；值以 - 开头的，写成 ${name}=值。`,
          en: `${name} takes a value; where that begins with -, write ${name}=value.`,
        },
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: (name) => ({
    zh: `多了“${name}”。`,
    en: `"${name}" is too much.`,
  }),
};

/** Arguments that cannot be read. */
export class UnreadArguments extends ExpectedError {
  /**
   * @param {{ zh: string, en: string }} problem The part that is wrong.
   * @param {string} [usage] Form of the call, which follows the message.
   */
  constructor(problem, usage) {
    super([`${problem.zh} / ${problem.en}`, ...(usage ? [usage] : [])].join('\n'), 2);
    this.problem = problem;
  }
}

/**
 * Reads the arguments of a command, as `parseArgs` does, and says in words what is wrong with them.
 *
 * @template {import('node:util').ParseArgsConfig} T
 * @param {T} config The form of the call.
 * @returns {ReturnType<typeof parseArgs<T>>} Flags and names.
 * @throws {UnreadArguments} Where they are of another form.
 */
export function readArguments(config) {
  try {
    return parseArgs(config);
  } catch (cause) {
    const { code = '', message } = /** @type {NodeJS.ErrnoException} */ (cause);
    const problem = PROBLEMS[code];
    if (problem === undefined) throw cause;
    // `'-h, --help'`, `'--slug <value>'`.
    const [, named = ''] = /'([^']*)'/u.exec(message) ?? [];
    throw new UnreadArguments(problem(named.replace(/^-\w, | <value>$/gu, ''), message));
  }
}

/**
 * Reads the arguments of a script, and prints how it is called where that is asked for (`--help`).
 *
 * @template {import('node:util').ParseArgsConfig} T
 * @param {string} usage Form of the call, and what it does.
 * @param {T} config The form for `parseArgs`, beside `--help`.
 * @returns {ReturnType<typeof parseArgs<T>> | null} Flags and names; null where nothing more is to be done.
 * @throws {UnreadArguments} Where they are of another form; with the usage.
 */
export function readCall(usage, config) {
  const options = { ...config.options, help: /** @type {const} */ ({ type: 'boolean' }) };
  try {
    const read = readArguments({ ...config, options });
    if (!('help' in read.values))
      return /** @type {ReturnType<typeof parseArgs<T>>} */ (/** @type {unknown} */ (read));
    console.log(usage);
    return null;
  } catch (error) {
    throw error instanceof UnreadArguments ? new UnreadArguments(error.problem, usage) : error;
  }
}
