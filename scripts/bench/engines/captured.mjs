import { execFileSync } from 'node:child_process';

/**
 * Runs a command and reads what it prints.
 *
 * @param {string} command The program.
 * @param {...string} parameters Its arguments.
 * @returns {string} Its output, without the space around it.
 */
export function captured(command, ...parameters) {
  return execFileSync(command, parameters, { encoding: 'utf8' }).trim();
}
