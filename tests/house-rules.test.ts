import { describe, expect, it } from 'vitest';
import { projectFiles, readProjectFile } from './project-files';

/** Rules on every text file of the project; ESLint holds those on code alone. */
type HouseRule = {
  name: string;
  files: RegExp;
  forbidden: RegExp;
  /** Lines that break the rule and lines that do not: the rule proves itself. */
  caught: string[];
  allowed: string[];
};

const text = /(?<!\.(?:png|jpe?g|gif|webp|avif|ico|woff2?|ttf|otf|pdf))$/;
const code = /\.(?:tsx?|mjs)$/;

/** Joined at run time, so that the samples below do not break the rules they prove. */
const split = (...parts: string[]) => parts.join('');

const rules: HouseRule[] = [
  {
    name: 'promises no later work',
    files: /\.(?:css|jsonc?|md|ya?ml|html|svg)$/,
    forbidden: /\b(?:TODO|FIXME|HACK|XXX)\b/,
    caught: [split('/* TO', 'DO: colours */'), split('FIX', 'ME'), split('X', 'XX')],
    allowed: ['todo list', 'HACKER', 'XXXL'],
  },
  {
    name: 'gives the reason for every exception from a lint rule',
    files: code,
    forbidden: /eslint-disable(?!.* -- \S)/,
    caught: [split('// eslint-', 'disable-next-line eqeqeq'), split('/* eslint-', 'disable */')],
    allowed: [split('// eslint-', 'disable-line eqeqeq -- null and undefined alike')],
  },
  {
    name: 'names no folder of a machine',
    files: text,
    forbidden:
      /(?<![\w.:/@}\])-])\/(?:home|Users|root|tmp|private|var\/folders|mnt|work|workspace)\/[\w.-]|\b[A-Z]:\\\w/,
    caught: [split('"/ho', 'me/ann/site"'), split('cd /t', 'mp/x'), split('C:', '\\Users')],
    allowed: ['https://example.com/home/page', './tmp/x', 'app/home/page.tsx'],
  },
  {
    name: 'names no registry but the public one',
    files: text,
    forbidden:
      /https?:\/\/(?!registry\.npmjs\.org\b)(?:localhost|[\d.]+|[\w.-]*(?:registry|artifactory|nexus|verdaccio|npm-?proxy|mirror)[\w.-]*)(?::\d+)?\/(?:npm|api|repository|simple|root)\b|^\s*(?:@[\w-]+:)?registry\s*=/im,
    caught: [
      split('https://registry.', 'corp.example/npm/'),
      split('reg', 'istry=https://a.example'),
    ],
    allowed: [
      'https://registry.npmjs.org/next',
      'http://localhost:3000/posts',
      'https://www.npmjs.com/',
    ],
  },
];

/** Editors' words are theirs, and so are the payloads of others; this lockfile is held by tests/lockfile.test.ts. */
const exempt = /^(?:content\/|tests\/xss\/[^/]+\.json$|package-lock\.json$)/;

describe.each(rules)('every file $name', ({ files, forbidden, caught, allowed }) => {
  it.each(caught)('(a planted “%s” is caught)', (line) => {
    expect(line).toMatch(forbidden);
  });

  it.each(allowed)('(“%s” is not)', (line) => {
    expect(line).not.toMatch(forbidden);
  });

  it('holds', () => {
    const paths = projectFiles(files).filter((path) => !exempt.test(path));
    const findings = paths.flatMap((path) =>
      readProjectFile(path)
        .split('\n')
        .flatMap((line, index) =>
          forbidden.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [],
        ),
    );
    expect(paths).not.toEqual([]);
    expect(findings).toEqual([]);
  });
});

describe('every style sheet', () => {
  it('has at most 200 lines, as code has', () => {
    const tooLong = projectFiles(/\.css$/)
      .map((path) => [path, readProjectFile(path).split('\n').length - 1] as const)
      .filter(([, lines]) => lines > 200);
    expect(tooLong).toEqual([]);
  });
});

describe('every workflow', () => {
  it('pins its actions by commit, with the version beside it', () => {
    const uses = projectFiles(/^\.github\/workflows\/.*\.ya?ml$/).flatMap((path) =>
      readProjectFile(path)
        .split('\n')
        .filter((line) => line.includes('uses:')),
    );
    expect(uses).not.toEqual([]);
    expect(uses.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });
});
