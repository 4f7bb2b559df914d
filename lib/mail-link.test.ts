import { expect, it } from 'vitest';
import { mailLink } from './mail-link';

const mail = { subject: '用 词', body: 'https://news.example/a?b=c&d\n' };
const written = `subject=${encodeURIComponent('用 词')}&body=${encodeURIComponent(mail.body)}`;

it.each([
  ['mailto:a@news.example', `mailto:a@news.example?${written}`],
  ['mailto:a@news.example?subject=x&body=y', `mailto:a@news.example?${written}`],
  [
    'mailto:a+b@news.example?cc=c+d@news.example',
    `mailto:a+b@news.example?cc=c%2Bd%40news.example&${written}`,
  ],
])('%s', (mailbox, link) => {
  expect(mailLink(mailbox, mail)).toBe(link);
});
