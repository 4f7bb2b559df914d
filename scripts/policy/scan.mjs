/**
 * Grades https://localhost with Mozilla's Observatory, and prints what it says as JSON. To be run with
 * `NODE_EXTRA_CA_CERTS` naming the certificate, and the folder that the Observatory is installed in.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const module = path.join(
  process.argv[2] ?? '',
  'node_modules/@mdn/mdn-http-observatory/src/scanner/index.js',
);
/** @type {unknown} */
const loaded = await import(pathToFileURL(module).href);
const { scan } = /** @type {{ scan: (host: string) => Promise<unknown> }} */ (loaded);
process.stdout.write(JSON.stringify(await scan('localhost')));
// The scanner keeps connections open.
process.exit(0);
