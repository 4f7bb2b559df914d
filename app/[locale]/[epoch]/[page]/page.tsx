import { readParams } from '@/app/route-params';
import { FrontPageView } from '@/components/front-page/front-page-view';
import { Frame } from '@/components/site/frame';
import { JsonLd } from '@/components/ui/inline-script';
import { pathsIn } from '@/lib/addresses/urls';
import { readCover } from '@/lib/content/compiled/images/cover';
import { calendarOf } from '@/lib/content/library/calendar';
import { frontPage } from '@/lib/content/library/front-page';
import { pageGraph } from '@/lib/seo/json-ld/graph';
import { frontPageMetadata } from '@/lib/seo/metadata';

export async function generateMetadata({ params }: PageProps<'/[locale]/[epoch]/[page]'>) {
  const { locale } = await readParams(params);
  return frontPageMetadata(locale);
}

export default async function FrontPage({ params }: PageProps<'/[locale]/[epoch]/[page]'>) {
  const { locale, content } = await readParams(params);
  const stories = frontPage(content);
  const month = stories.edition?.day.slice(0, 'YYYY-MM'.length) ?? null;
  return (
    <Frame content={content} path={pathsIn(locale).home()} locale={locale}>
      <JsonLd graph={pageGraph(locale)} />
      <FrontPageView
        stories={stories}
        cover={stories.lead && (await readCover(content, stories.lead))}
        month={month === null ? null : { month, weeks: calendarOf(month, content.editions) }}
        locale={locale}
      />
    </Frame>
  );
}
