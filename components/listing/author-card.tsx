import { Html } from '@/components/ui/html';
import type { Portrait } from '@/lib/content/images/portrait';
import type { AuthorLink } from '@/lib/content/model';

type AuthorCardProps = {
  /** The portrait, or null. */
  portrait: Portrait | null;
  /** The biography as HTML; may be empty. */
  biography: string;
  /** Where else to find the author. */
  links: readonly AuthorLink[];
};

/** Who an author is: portrait, biography, links; nothing where nothing is known. */
export function AuthorCard({ portrait, biography, links }: AuthorCardProps) {
  if (portrait === null && biography === '' && links.length === 0) return null;
  return (
    <div className="author-card">
      {portrait && (
        // eslint-disable-next-line @next/next/no-img-element -- sources are computed in lib/content/images; next/image is a client component
        <img
          src={portrait.src}
          srcSet={portrait.srcset}
          sizes={portrait.srcset && portrait.sizes}
          width={portrait.width}
          height={portrait.height}
          alt=""
          style={{ backgroundColor: portrait.color ?? undefined }}
        />
      )}
      <div>
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
    </div>
  );
}
