import type { ReactNode } from 'react';

type ArticlePartProps = {
  /** Id of its heading, unique on the page: what links lead to. */
  id: string;
  /** Its heading. */
  title: ReactNode;
  /** Content of the part, below its title. */
  children: ReactNode;
};

/** A part of what follows an article's body. */
export function ArticlePart({ id, title, children }: ArticlePartProps) {
  return (
    <section className="article-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
