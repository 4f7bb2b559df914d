import { expect, it } from 'vitest';
import { fieldSnippets } from './snippets';

const snippets = fieldSnippets();

it('begins a post, and completes each field that an editor writes', () => {
  expect(snippets['文章']).toMatchObject({ scope: 'markdown', prefix: '文章' });
  expect(snippets['文章']?.body[1]).toBe("title: '$1'");
  expect(Object.keys(snippets)).toEqual(expect.arrayContaining(['title', 'date', 'tags', 'role']));
  for (const [name, { scope, prefix, body, description }] of Object.entries(snippets)) {
    expect([scope, prefix]).toEqual(['markdown', name]);
    if (name !== '文章') expect(body[0]).toMatch(new RegExp(`^${name}:`, 'u'));
    expect(description).toMatch(/\p{Script=Han}/u);
    expect(description).not.toContain('`');
  }
  // What is kept for other programs, nobody is told to write.
  expect(snippets).not.toHaveProperty('layout');
});

it.each([
  ['date', [/^date: \$CURRENT_YEAR-.*OFFSET$/u]],
  ['draft', [/^draft: \$\{1\|true,false\|\}$/u]],
  ['kind', [/^kind: \$\{1\|person,team,ai\|\}$/u]],
  ['tags', [/^tags: \$\{1:\[AI, 日报\]\}$/u]],
  ['title', [/^title: \$1$/u]],
  ['sources', [/^sources:$/u, /^ {2}- \$\{1:\{.*\\\}\}$/u]],
])('writes %s as it is to be written', (name, lines) => {
  const body = snippets[name]?.body ?? [];
  expect(body).toHaveLength(lines.length);
  for (const [at, line] of lines.entries()) expect(body[at]).toMatch(line);
});
