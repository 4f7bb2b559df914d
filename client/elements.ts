/** Custom elements, one a file. */
import './copy-code';
import './theme-switch';
import './video-embed';
