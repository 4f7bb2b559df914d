import { existsSync } from 'node:fs';
import { run } from './run.mjs';

/**
 * Tells whether system packages can be installed without asking.
 *
 * @returns {boolean} True as root on Debian or Ubuntu.
 */
export function canUseApt() {
  return (
    process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')
  );
}

/**
 * Installs system packages.
 *
 * @param {...string} packages Debian package names.
 * @throws {import('./main.mjs').ExpectedError} When apt-get fails; its own output says why.
 */
export async function installWithApt(...packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env });
  await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], { env });
}
