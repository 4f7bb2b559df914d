import { robots as rulesFor } from '@/lib/seo/robots';
import { site } from '@/lib/site';

export default function robots() {
  return rulesFor(site);
}
