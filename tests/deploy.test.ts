import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { LARGEST_BYTES } from '@/lib/deploy-request';
import { PATIENCE } from '@/lib/serving/close-gently';
import { commandOf, environmentOf, readDockerfile } from '../scripts/docker/read-dockerfile.mjs';
import { readProjectFile } from './project-files';
import { temporaryFolder } from './temporary-folder';

const dockerfile = readProjectFile('deploy/docker/Dockerfile');
const unit = readProjectFile('deploy/systemd/yueliang@.service');
const nginx = readProjectFile('deploy/nginx/yueliang.conf');
const compose = parse(readProjectFile('deploy/docker/compose.yaml')) as {
  services: Record<
    string,
    { image?: string; stop_grace_period?: string; command?: string; environment?: object }
  >;
};

it('an image holds what the build has made, and runs it without a shell as somebody else than root', () => {
  const [build, image, ...more] = readDockerfile(dockerfile);
  expect(more).toEqual([]);
  if (!build || !image) throw new Error('two stages');
  expect(image.image).toBe(build.image);
  const steps = image.steps.map(({ instruction }) => instruction);
  expect(steps).not.toContain('RUN');
  expect(steps.indexOf('USER')).toBeGreaterThan(steps.lastIndexOf('COPY'));
  expect(image.steps.find(({ instruction }) => instruction === 'USER')?.rest).not.toBe('root');
  expect(commandOf(image, 'CMD')).toEqual(['node', 'server.js']);
  expect(commandOf(image, 'HEALTHCHECK').join(' ')).toContain('/readyz');
  expect(environmentOf(image)).toEqual({
    NODE_ENV: 'production',
    HOSTNAME: '0.0.0.0',
    PORT: '3000',
  });
});

it('whatever a running server may be told has a way to it, in a container and by systemd', () => {
  // Told to the build, or fixed by what starts the server.
  const others =
    /^(?:SITE_URL|CONTENT_DIR|BUILD_OUTPUT|READER_RUNTIME|PORT|CONTENT_BY|FIXED_NOW)$/u;
  const rows = readProjectFile('docs/deployment.md').matchAll(/^\| `([A-Z_]+)` +\|/gmu);
  const told = [...rows].map(([, name = '']) => name).filter((name) => !others.test(name));
  expect(told).toContain('PREVIEW_SECRET');
  expect(Object.keys(compose.services.site?.environment ?? {}).sort()).toEqual(told.sort());
  for (const name of told) expect(unit).toContain(name);
});

it('every image has a version, of Node one that the project is for', () => {
  const stages = readDockerfile(dockerfile).map(({ image }) => image);
  const services = Object.values(compose.services).flatMap(({ image }) => image ?? []);
  for (const image of [...stages, ...services]) expect(image).toMatch(/:\d+/u);
  for (const image of stages) expect(image).toMatch(/^node:(?:20|22|24)-/u);
});

it('a build in a container is given no builds, packages or secrets of this machine', () => {
  const left = readProjectFile('deploy/docker/Dockerfile.dockerignore').split('\n');
  for (const name of ['.git', '.next', '.contentlayer', '.env*']) expect(left).toContain(name);
});

it('nothing kills a server before it has ended by itself', () => {
  const limit = PATIENCE.all / 1000 + 1;
  expect(unit).toContain('ExecStart=/usr/bin/node ');
  const [, seconds] = /^TimeoutStopSec=(\d+)$/mu.exec(unit) ?? [];
  expect(Number(seconds)).toBeGreaterThan(limit);
  expect(Number.parseInt(compose.services.site?.stop_grace_period ?? '', 10)).toBeGreaterThan(
    limit,
  );
});

it('what the site takes, nginx lets through', () => {
  const [, megabytes] = /^ *client_max_body_size (\d+)m;$/mu.exec(nginx) ?? [];
  expect(Number(megabytes) * 1024 * 1024).toBe(LARGEST_BYTES);
});

it('how long an answer is kept is for the site to say', () => {
  const directives = nginx.replaceAll(/#.*/gu, '');
  expect(directives).not.toMatch(/proxy_cache_(?:valid|revalidate)|\bupdating\b/u);
  // What the compose file changes is there.
  expect(compose.services.nginx?.command).toContain('s/server 127.0.0.1:3000/');
  expect(directives).toContain('server 127.0.0.1:3000 ');
});

it('a server that has been restarted is asked again at once: the other may be next', () => {
  const servers = nginx.match(/(?<=^ *(?:# )?)server \d[^;]*;/gmu);
  expect(servers).toEqual([
    'server 127.0.0.1:3000 max_fails=0;',
    'server 127.0.0.1:3001 max_fails=0;',
  ]);
});

describe.skipIf(spawnSync('systemd-analyze', ['--version']).error)('systemd understands', () => {
  it.each(['yueliang@.service', 'yueliang-content.service', 'yueliang-announce.service'])(
    '%s',
    (name) => {
      // It wants the program to be there; where Node is differs.
      const text = readProjectFile(`deploy/systemd/${name}`);
      const folder = temporaryFolder({ [name]: text.replace('/usr/bin/node', process.execPath) });
      const file = path.join(folder, name);
      const { stderr, status } = spawnSync('systemd-analyze', ['verify', file], {
        encoding: 'utf8',
      });
      expect([status, stderr]).toEqual([0, '']);
    },
  );
});
