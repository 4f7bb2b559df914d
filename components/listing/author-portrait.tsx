import type { Portrait } from '@/lib/content/compiled/images/portrait';

type AuthorPortraitProps = {
  /** The portrait. */
  portrait: Portrait;
};

/** The portrait of an author, whose name stands beside it. */
export function AuthorPortrait({
  portrait: { src, srcset, sizes, width, height, color },
}: AuthorPortraitProps) {
  return (
    // eslint-disable-next-line @next/next/no-img-element -- sources are computed in lib/content/compiled/images; next/image is a client component
    <img
      src={src}
      srcSet={srcset}
      sizes={srcset && sizes}
      width={width}
      height={height}
      alt=""
      data-see-through={color === null ? '' : undefined}
      style={{ backgroundColor: color ?? undefined }}
    />
  );
}
