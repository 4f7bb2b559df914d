import { Html } from '@/components/ui/html';
import type { AuthorLink } from '@/lib/content/model';

type AuthorCardProps = {
  /** The biography as HTML; may be empty. */
  biography: string;
  /** Where else to find the author. */
  links: readonly AuthorLink[];
};

/** Who an author is: biography and links; nothing where nothing is known. */
export function AuthorCard({ biography, links }: AuthorCardProps) {
  if (biography === '' && links.length === 0) return null;
  return (
    <div className="author-card">
      {biography && <Html className="prose" html={biography} />}
      {links.length > 0 && (
        <ul>
          {links.map(({ label, url }) => (
            <li key={url}>
              <a href={url} rel="me noopener">
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
