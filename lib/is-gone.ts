/**
 * Tells whether no process of this machine has a number; signal 0 only asks. One of another user's is there, though it
 * may not be asked.
 */
export function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
