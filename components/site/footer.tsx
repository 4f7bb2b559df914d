import { KeysHelp } from '@/components/keys-help/keys-help';
import { Clauses, LIST_ROOM } from '@/components/ui/clauses';
import { FEEDS } from '@/lib/addresses/route-table';
import { absoluteUrl, pathsIn } from '@/lib/addresses/urls';
import type { Snapshot } from '@/lib/content/library/snapshot';
import { publication } from '@/lib/content/publication';
import { getStrings } from '@/lib/i18n/strings';
import { mailLink } from '@/lib/mail-link';
import type { Locale } from '@/lib/site';

/** Address at which the register shows a number, as it asks (工信部《非经营性互联网信息服务备案管理办法》第十三条). */
const ICP_REGISTER = 'https://beian.miit.gov.cn/';

/**
 * Address at which the police's register shows an entry, by its digits (https://beian.mps.gov.cn).
 */
const POLICE_REGISTER = 'https://beian.mps.gov.cn/#/query/webSearch?code=';

type FooterProps = {
  /** The content, which may have lists of names and of sources; null where none is known. */
  content: Pick<Snapshot, 'named' | 'articles'> | null;
  /** Path of the page; empty where it has none of its own. */
  path: string;
  /** Whether its words were put into its script automatically. */
  isConverted: boolean;
  /** Language of the page. */
  locale: Locale;
};

/**
 * Foot of every page: description, licence and registration of the publication, and links into it.
 */
export function Footer({ content, path, isConverted, locale }: FooterProps) {
  const strings = getStrings(locale);
  const { description, licence, reprint } = publication(locale);
  return (
    <footer className="footer">
      <div className="mx-auto flex max-w-site flex-wrap justify-between gap-x-10 gap-y-8 px-5 py-10 text-sm text-ink-soft">
        <div className="space-y-1">
          <Line text={description} />
          <Line text={strings.colophon} />
          {isConverted && <Converted path={path} locale={locale} />}
          {licence && (
            <p>
              {strings.label(strings.licence)}
              {licence.url ? (
                <a href={licence.url} rel="license" className="inline-block py-1 hover:text-accent">
                  {licence.name}
                </a>
              ) : (
                licence.name
              )}
            </p>
          )}
          {reprint && <Line text={reprint} />}
          <Registers locale={locale} />
          <KeysHelp />
        </div>
        <FooterLinks content={content} locale={locale} />
      </div>
    </footer>
  );
}

/** A line at the foot, which breaks as titles do. */
function Line({ text }: { text: string }) {
  return (
    <p className="titles">
      <Clauses text={text} room={LIST_ROOM} />
    </p>
  );
}

/**
 * Says that the page was converted, and where a wrong word is told of: in a mail that names the page, to which
 * report-word.browser.ts adds what is selected, or on a page for it.
 */
function Converted({ path, locale }: Pick<FooterProps, 'path' | 'locale'>) {
  const { converted, reportWord } = getStrings(locale);
  const { contact } = publication(locale);
  const mail = { subject: reportWord, body: `${absoluteUrl(path)}\n` };
  return (
    <p className="text-balance">
      {converted}
      {contact !== null && (
        <a
          href={contact.startsWith('mailto:') ? mailLink(contact, mail) : contact}
          className="report-word inline-block py-1 underline hover:text-accent"
        >
          {reportWord}
        </a>
      )}
    </p>
  );
}

/** Numbers of the publication's registrations, and its address for reports. */
function Registers({ locale }: Pick<FooterProps, 'locale'>) {
  const { icp, police, contact } = publication(locale);
  const link = 'inline-block py-1 [text-autospace:no-autospace] hover:text-accent';
  return (
    <>
      {icp !== null && (
        <p>
          <a href={ICP_REGISTER} className={link}>
            {icp}
          </a>
        </p>
      )}
      {police !== null && (
        <p>
          <a href={`${POLICE_REGISTER}${police.number.replaceAll(/\D/gu, '')}`} className={link}>
            {police.icon !== null && (
              // eslint-disable-next-line @next/next/no-img-element -- an icon of a kilobyte, as it was given out
              <img src={police.icon} alt="" width={20} height={20} className="mr-1 inline-block" />
            )}
            {police.number}
          </a>
        </p>
      )}
      {contact !== null && (
        <p>
          <a href={contact} className={link}>
            {getStrings(locale).reportTo}
          </a>
        </p>
      )}
    </>
  );
}

/** Links at the foot of every page: what there is to read, to subscribe to, and to know of the publication. */
function FooterLinks({ content, locale }: Pick<FooterProps, 'content' | 'locale'>) {
  const strings = getStrings(locale);
  const hasNames = (content?.named.length ?? 0) > 0;
  const hasSources = content?.articles.some(({ sources }) => sources.length > 0) ?? false;
  const groups = [
    {
      name: strings.reading,
      links: [
        [pathsIn(locale).today(), strings.today],
        [pathsIn(locale).archive(), strings.allArticles],
        [pathsIn(locale).tags(), strings.tags],
        ...(hasNames ? [[pathsIn(locale).names(), strings.names] as const] : []),
      ],
    },
    {
      name: strings.subscribe,
      links: [
        [pathsIn(locale).subscribe(), strings.allWays],
        [pathsIn(locale).feed(pathsIn(locale).home(), 'rss'), FEEDS.rss.name],
      ],
    },
    {
      name: strings.publication,
      links: [
        [pathsIn(locale).page({ slug: 'about' }), strings.about],
        ...(hasSources ? [[pathsIn(locale).sources(), strings.sources] as const] : []),
        [pathsIn(locale).corrections(), strings.corrections],
      ],
    },
  ] as const;
  return (
    <nav aria-label={strings.footerNavigation}>
      {groups.map(({ name, links }) => (
        <section key={name}>
          <h2 className="text-ink">{name}</h2>
          <ul>
            {links.map(([href, text]) => (
              <li key={href}>
                <a href={href} className="inline-block py-1 hover:text-accent">
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
