import type { CSSProperties } from 'react';
import type { Picture } from '@/lib/content/compiled/images/picture';
import type { ImageSources } from '@/lib/content/compiled/images/sources';

type ContentImageProps = {
  /**
   * Addresses of the image, its size in pixels, and its average colour, which is null where the
   * image is transparent.
   */
  image: ImageSources & Pick<Picture, 'width' | 'height' | 'color'>;
  /** Alternative text; empty where a text beside the image says the same. */
  alt: string;
  /** Whether it is the first thing seen, which is not waited for. */
  isFirst?: boolean;
  /** Whether it is fetched only where it comes near the window. */
  isLazy?: boolean;
  className?: string;
  style?: CSSProperties;
};

/** A picture of the content folder, in its own colour until it is there. */
export function ContentImage({
  image,
  alt,
  isFirst = false,
  isLazy = false,
  className,
  style,
}: ContentImageProps) {
  const { src, srcset, sizes, width, height, color } = image;
  return (
    // eslint-disable-next-line @next/next/no-img-element -- sources are computed in lib/content/compiled/images; next/image is a client component
    <img
      src={src}
      srcSet={srcset}
      sizes={srcset && sizes}
      width={width}
      height={height}
      alt={alt}
      loading={isLazy ? 'lazy' : undefined}
      fetchPriority={isFirst ? 'high' : undefined}
      className={className}
      data-see-through={color === null ? '' : undefined}
      style={{ ...style, backgroundColor: color ?? undefined }}
    />
  );
}
