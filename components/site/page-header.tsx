import '@/components/listing/listing.css';
import type { ReactNode } from 'react';
import { Clauses } from '@/components/ui/clauses';

type PageHeaderProps = {
  /** The page's one `h1`. */
  title: string;
  /** A sentence under it; empty for none. */
  description?: string;
  /** A portrait before it; none if absent. */
  portrait?: ReactNode;
  /** Further lines about the subject, below the description. */
  children?: ReactNode;
};

/** Title of a list or a message; a portrait stands beside it as the moon does on the day desk. */
export function PageHeader({ title, description, portrait, children }: PageHeaderProps) {
  return (
    <header className="page-header">
      {portrait}
      <div>
        <h1 className="font-serif text-2xl font-bold sm:text-[2.25rem] sm:leading-tight">
          <Clauses text={title} />
        </h1>
        {description && <p className="mt-3 text-ink-soft">{description}</p>}
        {children}
      </div>
    </header>
  );
}
