import { absoluteUrl, pathsIn } from '@/lib/addresses/urls';
import { aiLabel } from '@/lib/ai/label';
import type { Snapshot } from '@/lib/content/library/snapshot';
import type { Article } from '@/lib/content/model';
import { publication } from '@/lib/content/publication';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { isDated } from '@/lib/time/clock';
import { plainLine } from './plain-line';

/** Number of the newest articles that a text for language models names. */
const NEWEST = 50;

/** Characters that a text with articles in full may have: what a model reads at once, in Chinese. */
const LONGEST = 200_000;

/** Content and locale of a text for language models. */
type Context = { content: Snapshot; locale: Locale };

/** The articles that a text for language models names, newest first; what has no day yet is not among them. */
export function newestOf({ articles }: Pick<Snapshot, 'articles'>): Article[] {
  return articles.filter(isDated).slice(0, NEWEST);
}

/** Writes `llms.txt` (https://llmstxt.org/): what the site is, and where its Markdown is. */
export function writeLlmsIndex({ content, locale }: Context): string {
  const strings = getStrings(locale);
  return [
    head(locale),
    section(
      strings.allArticles,
      newestOf(content).map((article) => articleLine(article, locale)),
    ),
    section(
      strings.categories,
      content.categories.map((category) =>
        line(category.name, pathsIn(locale).category(category), category.description),
      ),
    ),
    section(
      strings.about,
      content.pages.map((page) => line(page.title, pathsIn(locale).page(page), page.description)),
    ),
    // By this heading the convention marks links that may be left out.
    section('Optional', [
      line(strings.archive, pathsIn(locale).archive(), ''),
      line(strings.subscribe, pathsIn(locale).subscribe(), strings.subscribeAbout),
      line('Atom', pathsIn(locale).feed(pathsIn(locale).home(), 'atom'), ''),
      line(strings.fullTexts, pathsIn(locale).llmsFull(), ''),
    ]),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

/**
 * Writes `llms-full.txt`: the newest articles in full, as many as fit.
 * @param twins articles as `writeTwin` writes them, newest first
 * @param locale locale in which they are shown
 */
export function writeLlmsFull(twins: readonly string[], locale: Locale): string {
  let text = head(locale);
  for (const twin of twins) {
    if (text.length + twin.length > LONGEST) break;
    text += `\n\n${twin.trimEnd()}`;
  }
  return `${text}\n`;
}

function head(locale: Locale): string {
  const { name, description } = publication(locale);
  return `# ${plainLine(name)}\n\n> ${plainLine(description)}`;
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${title}\n\n${lines.join('\n')}`;
}

function articleLine(article: Article, locale: Locale): string {
  const { title, day, description } = article;
  const words = [day, aiLabel(article, locale), description].filter(Boolean).join(' ');
  return line(title, pathsIn(locale).twin(article), words);
}

function line(title: string, path: string, description: string): string {
  const link = `- [${plainLine(title)}](${absoluteUrl(path).replaceAll('(', '%28').replaceAll(')', '%29')})`;
  const text = plainLine(description);
  return text ? `${link}: ${text}` : link;
}
