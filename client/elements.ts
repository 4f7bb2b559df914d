/** Custom elements, one a file. */
import '@/components/article/article-contents.element';
import '@/components/prose/copy-code.element';
import '@/components/editorial/copy-content.element';
import '@/components/article/read-aloud.element';
import '@/components/keys-help/keys-help.element';
import '@/components/reading-place/reading-place.element';
import '@/components/reading-settings/reading-settings.element';
import '@/components/search/search-button.element';
import '@/components/article/share-article.element';
import '@/components/prose/video-embed.element';
