/** Custom elements, one a file. */
import './search-button';
import './theme-switch';
