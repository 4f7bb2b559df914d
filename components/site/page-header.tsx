import { Clauses } from '@/components/ui/clauses';

type PageHeaderProps = {
  /** The page's one `h1`. */
  title: string;
  /** A line over the title; empty for none. */
  kicker?: string;
  /** A sentence under it; empty for none. */
  description?: string;
  /** What can be counted, under that; empty for none. */
  count?: string;
};

/** Title of a list or a message. */
export function PageHeader({ title, kicker, description, count }: PageHeaderProps) {
  return (
    <header className="pt-10 pb-8 sm:pt-16 sm:pb-10">
      {kicker && <p className="mb-2 text-sm text-accent">{kicker}</p>}
      <h1 className="font-serif text-2xl font-bold sm:text-[2.25rem] sm:leading-tight">
        <Clauses text={title} />
      </h1>
      {description && <p className="mt-3 text-ink-soft">{description}</p>}
      {count && <p className="mt-3 text-sm text-ink-soft tabular-nums">{count}</p>}
    </header>
  );
}
