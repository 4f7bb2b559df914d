import type { CSSProperties } from 'react';
import type { CoverImage } from '@/lib/content/compiled/images/cover';

type CoverProps = {
  /** The picture. */
  cover: CoverImage;
};

/** The picture above an article, with its caption and its credit. The first thing seen: it is not loaded lazily. */
export function Cover({ cover }: CoverProps) {
  const { src, srcset, sizes, width, height, color, alt, caption, credit } = cover;
  return (
    <figure className="article-cover">
      {/* eslint-disable-next-line @next/next/no-img-element -- sources are computed in lib/content/compiled/images; next/image is a client component */}
      <img
        src={src}
        srcSet={srcset}
        sizes={sizes}
        width={width}
        height={height}
        alt={alt}
        fetchPriority="high"
        className="rounded"
        data-see-through={color === null ? '' : undefined}
        style={{ '--ratio': width / height, backgroundColor: color ?? undefined } as CSSProperties}
      />
      {(caption ?? credit) && (
        <figcaption className="pt-3 text-center text-xs text-ink-soft">
          {[caption, credit].filter(Boolean).join('　')}
        </figcaption>
      )}
    </figure>
  );
}
