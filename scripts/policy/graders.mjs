import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Lists that the Observatory downloads as it is installed: which domains browsers know. Ours is none of them. */
const LISTS = { 'hsts-preload.json': {}, 'tld-list.json': [] };

/**
 * Verdict of the Observatory.
 *
 * @typedef {object} Grade
 * @property {{ grade: string, score: number }} scan The grade, and the score that it is made of.
 * @property {Record<string, { pass: boolean, result: string, scoreModifier: number }>} tests By name.
 */

/** @typedef {{ severity: number, directive: string, value?: string, description: string }} Finding The evaluator's. */

/** The evaluator's severity of what is information only; what is worse has less. */
const INFORMATION = 60;

/**
 * Grades https://localhost with Mozilla's Observatory.
 *
 * @param {string} folder Folder of the installed program.
 * @param {string} scanner The program that calls it.
 * @param {string} certificate The file of the certificate that https://localhost has.
 * @returns {Grade} Its verdict.
 */
export function gradeHeaders(folder, scanner, certificate) {
  const lists = path.join(folder, 'node_modules/@mdn/mdn-http-observatory/conf');
  for (const [name, list] of Object.entries(LISTS)) {
    writeFileSync(path.join(lists, name), JSON.stringify(list));
  }
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: certificate };
  /** @type {unknown} */
  const said = JSON.parse(
    execFileSync(process.execPath, [scanner, folder], { env, encoding: 'utf8' }),
  );
  return /** @type {Grade} */ (said);
}

/**
 * Asks Google's evaluator about a policy.
 *
 * @param {string} folder Folder of the installed program.
 * @param {string} policy The header's value.
 * @returns {string[]} Its findings that are more than information, e.g. `script-src 'self': …`.
 */
export function evaluatePolicy(folder, policy) {
  const load = /** @type {(id: string) => unknown} */ (
    createRequire(path.join(folder, 'package.json'))
  );
  const { CspEvaluator } =
    /** @type {{ CspEvaluator: new (csp: unknown) => { evaluate: () => Finding[] } }} */ (
      load('csp_evaluator/dist/evaluator.js')
    );
  const { CspParser } = /** @type {{ CspParser: new (policy: string) => { csp: unknown } }} */ (
    load('csp_evaluator/dist/parser.js')
  );
  return new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .filter(({ severity }) => severity < INFORMATION)
    .map(({ directive, value, description }) => `${directive} ${value ?? ''}: ${description}`);
}
