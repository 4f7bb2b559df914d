import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, request, type IncomingHttpHeaders } from 'node:http';

/** Settings by which a site is watched. */
type Watching = {
  /** Port at which it is asked on this machine; the site's own address has this port. */
  port: number;
  /** Whether checks may write HTML into its pages, which its policy forbids scripts. */
  isLoose?: boolean;
};

/** Notes in a page what it may not do; not every driver tells what the console says. */
const WATCHER = `(() => {
const seen = (window.seenProblems = []);
addEventListener('error', ({ message, target }) => seen.push(message ?? 'not loaded: ' + (target.src ?? target.href)), true);
addEventListener('unhandledrejection', ({ reason }) => seen.push('rejected: ' + reason));
addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => seen.push('refused: ' + effectiveDirective + ' ' + blockedURI), true);
for (const level of ['error', 'warn']) {
  const say = console[level];
  console[level] = (...said) => { seen.push(said.join(' ')); say(...said); };
}
})()`;

const ALLOWED = `'sha256-${createHash('sha256').update(WATCHER).digest('base64')}'`;

/**
 * Stands between an engine and the site: hands everything on as it is, and gives each page a script that watches
 * it.
 * @param site port at which it listens
 * @returns function that ends it
 */
export async function watchSite(
  site: string,
  { port, isLoose = false }: Watching,
): Promise<() => void> {
  const server = createServer((asked, answer) => {
    const { method = 'GET', url = '/', headers } = asked;
    const plain = { ...headers, 'accept-encoding': 'identity' };
    const handed = request(site, { method, path: url, headers: plain }, (given) => {
      const chunks: Buffer[] = [];
      given.on('data', (chunk: Buffer) => chunks.push(chunk));
      given.on('end', () => {
        const body = Buffer.concat(chunks);
        const isPage = given.headers['content-type']?.startsWith('text/html');
        const sent = isPage ? Buffer.from(watched(body.toString())) : body;
        answer.writeHead(given.statusCode ?? 500, headersOf(given.headers, sent, isLoose));
        answer.end(sent);
      });
    });
    handed.once('error', () => asked.socket.destroy());
    asked.pipe(handed);
  }).listen(port);
  await once(server, 'listening');
  return () => {
    server.close();
    server.closeAllConnections();
  };
}

const watched = (html: string) => html.replace('<head>', `<head><script>${WATCHER}</script>`);

function headersOf(given: IncomingHttpHeaders, body: Buffer, isLoose: boolean) {
  const { 'transfer-encoding': _, 'content-security-policy': policy, ...others } = given;
  const held =
    policy === undefined || isLoose
      ? {}
      : {
          'content-security-policy': String(policy).replace(
            'script-src ',
            `script-src ${ALLOWED} `,
          ),
        };
  return { ...others, ...held, 'content-length': body.length };
}
