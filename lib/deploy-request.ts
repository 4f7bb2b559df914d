import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from '@/lib/files/write-whole.mjs';
import { isSameSecret } from './secrets';

/** File that each request writes anew; scripts/lib/deploy-requests.mjs waits for it, and runs what is to be run. */
export const REQUEST_FILE = '.contentlayer/deploy-requested';

/** A push of thousands of files; GitHub cuts what it sends at 25 MB. nginx is told it too (deploy/nginx). */
export const LARGEST_BYTES = 5 * 1024 * 1024;

/** Signatures that are remembered: a request is heeded once. */
const REMEMBERED = 200;

/**
 * Greatest error of a sender's clock, in seconds (https://www.standardwebhooks.com, "Verifying webhook authenticity").
 */
const SKEW_SECONDS = 5 * 60;

/**
 * Finds the signature of a request, where it is a true one. Two forms are known: that of Standard Webhooks
 * (`webhook-id`, `webhook-timestamp`, `webhook-signature`), and that of GitHub, Gitea and Forgejo
 * (`x-hub-signature-256`), of the body alone.
 * @param body as it came
 * @param at the present
 * @returns key of this request alone; null for a request that is not signed with the secret, or too long ago
 */
export function signatureOf(
  headers: Headers,
  body: string,
  secret: string,
  at: Date,
): string | null {
  const ofBody = headers.get('x-hub-signature-256');
  if (ofBody !== null) {
    const expected = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
    return isSameSecret(ofBody, expected) ? expected : null;
  }
  const [id, time] = [headers.get('webhook-id'), headers.get('webhook-timestamp')];
  if (!id || !time || !(Math.abs(at.getTime() / 1000 - Number(time)) <= SKEW_SECONDS)) return null;
  const signed = createHmac('sha256', keyOf(secret)).update(`${id}.${time}.${body}`);
  const expected = `v1,${signed.digest('base64')}`;
  const given = headers.get('webhook-signature')?.split(' ') ?? [];
  return given.some((each) => isSameSecret(each, expected)) ? expected : null;
}

/**
 * Has the content deployed by whoever waits for that; nothing is run here.
 * @param signature of the request
 * @param root the project's folder
 * @returns false for a request that has been heeded before
 * @throws {Error} when the disk refuses it
 */
export function requestDeploy(signature: string, root: string): boolean {
  const file = path.join(/* turbopackIgnore: true */ root, REQUEST_FILE);
  const heeded = readHeeded(file);
  if (heeded.includes(signature)) return false;
  writeWhole(file, [signature, ...heeded].slice(0, REMEMBERED).join('\n'));
  return true;
}

/** A secret of Standard Webhooks names itself, and is in base64. */
function keyOf(secret: string): Buffer | string {
  const [, encoded] = secret.split('whsec_');
  return encoded === undefined ? secret : Buffer.from(encoded, 'base64');
}

function readHeeded(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}
