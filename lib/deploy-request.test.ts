import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { REQUEST_FILE, requestDeploy, signatureOf } from './deploy-request';

const BODY = '{"ref":"refs/heads/main"}';
const NOW = new Date('2026-11-28T06:00:00Z');
const seconds = String(NOW.getTime() / 1000);

const github = (secret: string, body = BODY) => ({
  'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
});

const standard = (key: Buffer | string, time = seconds, id = 'msg_1') => ({
  'webhook-id': id,
  'webhook-timestamp': time,
  'webhook-signature': `v1a,x v1,${createHmac('sha256', key).update(`${id}.${time}.${BODY}`).digest('base64')}`,
});

const read = (headers: Record<string, string>, secret = 'secret', body = BODY) =>
  signatureOf(new Headers(headers), body, secret, NOW);

describe('a request', () => {
  it('is known by the signature of a git host', () => {
    // GitHub's own example: https://docs.github.com/webhooks/using-webhooks/validating-webhook-deliveries
    const signature = 'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17';
    const headers = { 'x-hub-signature-256': signature };
    expect(read(headers, "It's a Secret to Everybody", 'Hello, World!')).toBe(signature);
  });

  it('is known by that of Standard Webhooks, with a secret of either form', () => {
    expect(read(standard('secret'))).toMatch(/^v1,/u);
    const key = Buffer.from('a key of some bytes');
    expect(read(standard(key), `whsec_${key.toString('base64')}`)).toMatch(/^v1,/u);
  });

  it.each([
    ['without any', {}],
    ['of another secret', github('another')],
    ['of another body', github('secret', '{}')],
    ['that is empty', { 'x-hub-signature-256': '' }],
    ['of a time long ago', standard('secret', String(Number(seconds) - 301))],
    ['of a time to come', standard('secret', String(Number(seconds) + 301))],
    ['of no time', standard('secret', 'now')],
    ['of another message', { ...standard('secret'), 'webhook-id': 'msg_2' }],
    ['of another key', standard('another')],
  ])('%s is refused', (_, headers) => {
    expect(read(headers)).toBeNull();
  });
});

it('is heeded once, and leaves word where it is waited for', () => {
  const root = temporaryFolder();
  expect(requestDeploy('one', root)).toBe(true);
  expect(requestDeploy('two', root)).toBe(true);
  expect(requestDeploy('one', root)).toBe(false);
  expect(readFileSync(path.join(root, REQUEST_FILE), 'utf8')).toBe('two\none');
  for (let each = 0; each < 300; each += 1) requestDeploy(String(each), root);
  expect(readFileSync(path.join(root, REQUEST_FILE), 'utf8').split('\n')).toHaveLength(200);
});
