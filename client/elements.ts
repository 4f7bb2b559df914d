/** Custom elements, one a file. */
import './reading-settings';
