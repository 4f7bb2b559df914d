import { expect, it } from 'vitest';
import { newsletter } from './newsletter.mjs';

const ACTION = 'https://mail.example/api/subscribe?list=1';

it('is none where nothing is configured', () => {
  expect(newsletter({})).toBeNull();
  expect(newsletter({ NEWSLETTER_ACTION: '', NEWSLETTER_FIELD: 'email' })).toBeNull();
});

it('is a form of any provider', () => {
  expect(newsletter({ NEWSLETTER_ACTION: ACTION })).toEqual({
    action: ACTION,
    field: 'email',
    hidden: [],
    origins: ['https://mail.example'],
  });
  expect(
    newsletter({
      NEWSLETTER_ACTION: ACTION,
      NEWSLETTER_FIELD: 'EMAIL[0]',
      NEWSLETTER_HIDDEN: 'l=%E6%9C%88&tag=a&tag=b',
      NEWSLETTER_LEADS_TO: 'https://thanks.example/x  https://mail.example',
    }),
  ).toMatchObject({
    field: 'EMAIL[0]',
    hidden: [
      ['l', '月'],
      ['tag', 'a'],
      ['tag', 'b'],
    ],
    origins: ['https://mail.example', 'https://thanks.example'],
  });
});

it.each([
  { NEWSLETTER_ACTION: 'mail.example' },
  { NEWSLETTER_ACTION: 'http://mail.example/' },
  { NEWSLETTER_ACTION: 'javascript:alert(1)' },
  { NEWSLETTER_ACTION: 'https://u:p@mail.example/' },
  { NEWSLETTER_ACTION: 'https://*.example/' },
  { NEWSLETTER_ACTION: ACTION, NEWSLETTER_LEADS_TO: 'thanks.example' },
  { NEWSLETTER_ACTION: ACTION, NEWSLETTER_LEADS_TO: 'https://a.example;script-src' },
])('refuses %j when the site starts', (env) => {
  expect(() => newsletter(env)).toThrow(/^NEWSLETTER_\w+ .* \/ is not an https URL/u);
});
