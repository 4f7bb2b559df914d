/**
 * `npm run verify:policy`: serves the site over TLS behind nginx as deploy/ has it, and has it graded by Mozilla's
 * Observatory (A+) and its policy by Google's evaluator (nothing above information, but for what is explained
 * here). Listens on ports 80 and 443 of this machine. Downloads the two on first use.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startNginx } from './caches/start-cache.mjs';
import { installApart } from './lib/install-apart.mjs';
import { ExpectedError, main } from './lib/main.mjs';
import { ROOT } from './lib/project.mjs';
import { serve } from './lib/server.mjs';
import { ensureTestSite, testSites } from './lib/sites.mjs';
import { evaluatePolicy, gradeHeaders } from './policy/graders.mjs';
import { needPrograms } from './serving/engines.mjs';

/** `'self'` lets in what an editor could put among the site's files; no page names those as scripts. */
const EXPLAINED = "script-src 'self': ";

await main(async () => {
  await needPrograms({ nginx: 'nginx' });
  const folder = await installApart(ROOT, 'policy', '--ignore-scripts');
  const [site] = testSites(ROOT);
  if (!site) throw new Error('scripts/lib/sites.mjs lists no site');
  await ensureTestSite(ROOT, site);
  const scratch = mkdtempSync(path.join(tmpdir(), 'yueliang-policy-'));
  const server = await serve(site);
  try {
    const tls = makeCertificate(scratch);
    const front = await startNginx(path.join(scratch, 'nginx'), Number(new URL(site.origin).port), {
      tls,
    });
    const scanner = path.join(ROOT, 'scripts/policy/scan.mjs');
    const { scan, tests } = gradeHeaders(folder, scanner, tls.certificate);
    console.log(`Observatory: ${scan.grade} ${scan.score}`);
    for (const [name, { result, scoreModifier }] of Object.entries(tests)) {
      console.log(`  ${name}: ${result} ${scoreModifier}`);
    }
    await front.stop();
    const policy = (await fetch(site.origin)).headers.get('content-security-policy') ?? '';
    const findings = evaluatePolicy(folder, policy);
    console.log(`Evaluator: ${findings.join('\n')}`);
    const unexplained = findings.filter((finding) => !finding.startsWith(EXPLAINED));
    if (scan.grade !== 'A+' || unexplained.length > 0)
      throw new ExpectedError('The policy is not as strict as it is to be.');
  } finally {
    server.stop('SIGTERM');
    rmSync(scratch, { recursive: true, force: true });
  }
});

/**
 * Makes a certificate for this machine that is its own issuer.
 *
 * @param {string} folder Folder for its files.
 * @returns {{ certificate: string, key: string }} The files.
 */
function makeCertificate(folder) {
  const [certificate, key] = [path.join(folder, 'certificate.pem'), path.join(folder, 'key.pem')];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const name = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-days', '2'];
  execFileSync(
    'openssl',
    ['req', '-x509', ...curve, ...name, '-keyout', key, '-out', certificate],
    {
      stdio: 'ignore',
    },
  );
  return { certificate, key };
}
