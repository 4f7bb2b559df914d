import { readdirSync, readFileSync } from 'node:fs';

/** Bytes of a page of memory where /proc is read: Linux on x86 and ARM as servers run it. */
const PAGE_BYTES = 4096;

/** Parts of a second in which /proc counts time: everywhere on Linux. */
const TICKS = 100;

/**
 * A process as it is at the moment.
 *
 * @typedef {object} Process
 * @property {number} id Its id.
 * @property {number} parent Id of its parent.
 * @property {number} bytes Memory resident, in bytes.
 * @property {number} seconds Processor time so far, without its children's.
 */

/**
 * Adds up the memory of a process and all its descendants. Memory that they share counts for each.
 *
 * @param {number} root Id of the process.
 * @returns {number} Bytes resident; 0 where there is no /proc, or when the process has ended.
 */
export function treeMemory(root) {
  return processTree(root).reduce((sum, { bytes }) => sum + bytes, 0);
}

/**
 * Looks at a process and all its descendants.
 *
 * @param {number} root Id of the process.
 * @returns {Process[]} Those that are there; none where there is no /proc, or when the process has ended.
 * @see https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
 */
export function processTree(root) {
  const processes = new Map(listProcesses().map((each) => [each.id, each]));
  const belongs = (/** @type {number} */ id) => {
    for (let at = processes.get(id); at; at = processes.get(at.parent)) {
      if (at.id === root) return true;
    }
    return false;
  };
  return [...processes.values()].filter(({ id }) => belongs(id));
}

function listProcesses() {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => readProcess(Number(name)) ?? []);
  } catch (error) {
    if (isGone(error)) return [];
    throw error;
  }
}

/**
 * @param {number} id A process, which may end at any time.
 */
function readProcess(id) {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    // The name of the program, in parentheses, may hold anything; what follows are numbers.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return {
      id,
      parent: Number(fields[1]),
      bytes: Number(fields[21]) * PAGE_BYTES,
      seconds: (Number(fields[11]) + Number(fields[12])) / TICKS,
    };
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

/** @param {unknown} error Error of reading. */
function isGone(error) {
  return ['ENOENT', 'ESRCH'].includes(/** @type {NodeJS.ErrnoException} */ (error).code ?? '');
}
