/** How a route handler says the length of its answer in bytes: instrumentation-node.ts makes it `Content-Length`. */
export const LENGTH = 'x-content-length';
