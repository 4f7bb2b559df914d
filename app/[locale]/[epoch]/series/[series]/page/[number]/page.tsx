export { default, generateMetadata } from '../../page';

/** None by the build: each is rendered when it is asked for. */
export function generateStaticParams() {
  return [];
}
