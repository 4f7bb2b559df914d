import type { Instrumentation } from 'next';

/** Next calls this as a server starts. It compiles it for another runtime too, which we have nothing in. */
export async function register(): Promise<void> {
  // eslint-disable-next-line house/environment-in-site-only -- Next puts the runtime in as it compiles
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { beginServer } = await import('./instrumentation-node');
  await beginServer();
}

/** Next calls this with an error that it has answered a request with. */
export const onRequestError: Instrumentation.onRequestError = async (
  error,
  request,
  { routePath },
) => {
  // eslint-disable-next-line house/environment-in-site-only -- Next puts the runtime in as it compiles
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { logError } = await import('./instrumentation-node');
  logError(error, request, routePath);
};
