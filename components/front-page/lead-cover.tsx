import type { CoverImage } from '@/lib/content/compiled/images/cover';

type LeadCoverProps = {
  /** The picture. */
  cover: CoverImage;
};

/** The picture of the first story; credit and caption stand above the article itself. */
export function LeadCover({
  cover: { src, srcset, sizes, width, height, color, alt },
}: LeadCoverProps) {
  return (
    // eslint-disable-next-line @next/next/no-img-element -- sources are computed in lib/content/compiled/images; next/image is a client component
    <img
      src={src}
      srcSet={srcset}
      sizes={sizes}
      width={width}
      height={height}
      alt={alt}
      fetchPriority="high"
      className="lead-cover"
      data-see-through={color === null ? '' : undefined}
      style={{ backgroundColor: color ?? undefined }}
    />
  );
}
