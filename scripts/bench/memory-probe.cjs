const { writeFileSync } = require('node:fs');

/** Writes what this process holds, where it is told to, when it is sent SIGUSR2. */
process.on('SIGUSR2', () => {
  // Twice: what the first collection lets go of, callbacks free.
  globalThis.gc?.();
  setTimeout(() => {
    globalThis.gc?.();
    writeFileSync(String(process.env.MEMORY_FILE), JSON.stringify(process.memoryUsage()));
  }, 1000);
});
