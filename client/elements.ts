/** Custom elements, one a file. */
import './copy-code';
import './copy-content';
import './reading-settings';
import './search-button';
import './video-embed';
