import { getStrings } from '@/lib/i18n/strings';
import type { Subscription } from '@/lib/publication';
import type { Locale } from '@/lib/site';

type NewsletterFormProps = {
  /** Address that the form is sent to, and the names of its fields. */
  newsletter: Subscription;
  /** Language of the page. */
  locale: Locale;
};

/** An ordinary form that is sent to the newsletter's provider. */
export function NewsletterForm({ newsletter, locale }: NewsletterFormProps) {
  const { action, field, hidden } = newsletter;
  const strings = getStrings(locale);
  return (
    <form action={action} method="post" className="newsletter">
      {hidden.map(([name, value], index) => (
        <input key={index} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor="newsletter-address">{strings.emailAddress}</label>
      <div>
        <input
          id="newsletter-address"
          type="email"
          name={field}
          required
          autoComplete="email"
          aria-describedby="newsletter-note"
        />
        <button type="submit">{strings.subscribe}</button>
      </div>
      <p id="newsletter-note">{strings.newsletterNote(new URL(action).hostname)}</p>
    </form>
  );
}
