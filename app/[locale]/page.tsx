import { ArticleList } from '@/components/listing/article-list';
import { EditionLine } from '@/components/listing/edition-line';
import { LeadArticle } from '@/components/listing/lead-article';
import { Column } from '@/components/site/column';
import { frontPage } from '@/lib/content/front-page';
import { library } from '@/lib/content/library';
import { site } from '@/lib/site';
import { absoluteUrl, paths } from '@/lib/urls';
import { readParams } from '../route-params';

export const metadata = { alternates: { canonical: absoluteUrl(paths.home()) } };

export default async function FrontPage({ params }: PageProps<'/[locale]'>) {
  const { locale } = await readParams(params);
  const { day, lead, rest } = frontPage(library.articles(), site.pageSize);
  return (
    <Column>
      <EditionLine day={day} locale={locale} />
      {lead && <LeadArticle article={lead} locale={locale} />}
      {(rest.length > 0 || !lead) && <ArticleList articles={rest} locale={locale} />}
    </Column>
  );
}
