import type { CSSProperties } from 'react';
import { ContentImage } from '@/components/ui/content-image';
import type { CoverImage } from '@/lib/content/compiled/images/cover';

type CoverProps = {
  /** The picture. */
  cover: CoverImage;
};

/** The picture above an article, with its caption and its credit. The first thing seen: it is not loaded lazily. */
export function Cover({ cover }: CoverProps) {
  const { width, height, alt, caption, credit } = cover;
  return (
    <figure className="article-cover">
      <ContentImage
        image={cover}
        alt={alt}
        isFirst
        className="rounded"
        style={{ '--ratio': width / height } as CSSProperties}
      />
      {(caption ?? credit) && (
        <figcaption className="pt-3 text-center text-xs text-ink-soft">
          {[caption, credit].filter(Boolean).join('　')}
        </figcaption>
      )}
    </figure>
  );
}
