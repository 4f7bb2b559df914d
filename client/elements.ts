/** Custom elements, one a file. */
import './copy-code';
import './reading-settings';
import './search-button';
import './share-article';
import './video-embed';
