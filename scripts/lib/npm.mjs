import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * Gives the command line that runs npm without a shell. npm's own JavaScript file is preferred,
 * because on Windows `npm` is a batch file that cannot be started directly.
 *
 * @param {...string} parameters npm's arguments.
 * @returns {[command: string, parameters: string[]]} Arguments for `run`.
 */
export function npm(...parameters) {
  const nextToNode = path.join(path.dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js');
  // npm names its own file here when it runs a script; another package manager names itself.
  const candidates = [process.env.npm_execpath, nextToNode];
  const cli = candidates.find(
    (file) => file && path.basename(file) === 'npm-cli.js' && existsSync(file),
  );
  return cli ? [process.execPath, [cli, ...parameters]] : ['npm', parameters];
}
