import { ArticleList } from '@/components/listing/article-list';
import { EditionLine } from '@/components/listing/edition-line';
import { LeadArticle } from '@/components/listing/lead-article';
import { Column } from '@/components/site/column';
import { frontPage } from '@/lib/content/front-page';
import { site } from '@/lib/site';
import { absoluteUrl, paths } from '@/lib/urls';
import { readParams } from '../../route-params';

export const metadata = { alternates: { canonical: absoluteUrl(paths.home()) } };

export default async function FrontPage({ params }: PageProps<'/[locale]/[epoch]'>) {
  const { locale, content } = await readParams(params);
  const { day, lead, rest } = frontPage(content.articles, site.pageSize);
  return (
    <Column>
      <EditionLine day={day} locale={locale} />
      {lead && <LeadArticle article={lead} locale={locale} />}
      {(rest.length > 0 || !lead) && <ArticleList articles={rest} locale={locale} />}
    </Column>
  );
}
