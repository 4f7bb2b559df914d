/** Custom elements, one a file. */
import './theme-switch';
