/**
 * A link that begins a mail. What the link says already of whom it goes to stays.
 * @param mailbox a `mailto:` link, with or without headers of its own
 * @param mail its subject, and its text
 */
export function mailLink(mailbox: string, mail: { subject: string; body: string }): string {
  const [to = '', query = ''] = mailbox.split('?', 2);
  // In a mail link a plus is a plus, and no space (RFC 6068, § 5).
  const headers = new URLSearchParams(query.replaceAll('+', '%2B'));
  // The text is last: what is added to the link is added to it.
  headers.delete('body');
  headers.set('subject', mail.subject);
  headers.set('body', mail.body);
  return `${to}?${headers.toString().replaceAll('+', '%20')}`;
}
