/** Custom elements, one a file. */
import './article-contents';
import './copy-code';
import './copy-content';
import './keys-help';
import './reading-place/reading-place';
import './reading-settings';
import './search-button';
import './share-article';
import './video-embed';
