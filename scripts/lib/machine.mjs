import { availableParallelism, cpus } from 'node:os';

/**
 * Says when and on what something was measured, for the line over a table.
 *
 * @returns {string} Such as `2026-11-24 · Node v20.20.2 · AMD EPYC × 2`.
 */
export function measuredOn() {
  const machine = `${String(cpus()[0]?.model.trim())} × ${availableParallelism()}`;
  return `${new Date().toISOString().slice(0, 10)} · Node ${process.version} · ${machine}`;
}
