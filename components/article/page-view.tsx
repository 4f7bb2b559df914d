import { Clauses } from '@/components/ui/clauses';
import { Html } from '@/components/ui/html';
import type { Body } from '@/lib/content/compiled/body';
import type { Page } from '@/lib/content/model';

type PageViewProps = {
  page: Page;
  body: Body;
};

/** A page about the publication. */
export function PageView({ page, body }: PageViewProps) {
  return (
    <article className="measure">
      <h1 className="pt-18 pb-10 font-serif text-title font-bold sm:pt-19">
        <Clauses text={page.title} />
      </h1>
      <Html className="prose" {...body} />
    </article>
  );
}
