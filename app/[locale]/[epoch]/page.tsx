import { FrontPageView } from '@/components/front-page/front-page-view';
import { calendarOf } from '@/lib/content/calendar';
import { frontPage } from '@/lib/content/front-page';
import { readCover } from '@/lib/content/images/cover';
import { alternates } from '@/lib/seo/alternates';
import { site } from '@/lib/site';
import { paths } from '@/lib/urls';
import { readParams } from '../../route-params';

export const metadata = { alternates: alternates(paths.home(), site.name) };

export default async function FrontPage({ params }: PageProps<'/[locale]/[epoch]'>) {
  const { locale, content } = await readParams(params);
  const stories = frontPage(content);
  const month = stories.edition?.day.slice(0, 'YYYY-MM'.length) ?? null;
  return (
    <FrontPageView
      stories={stories}
      cover={stories.lead && (await readCover(stories.lead))}
      month={month === null ? null : { month, weeks: calendarOf(month, content.editions) }}
      locale={locale}
    />
  );
}
