import { houseConfig } from './eslint/house-config.mjs';

export default houseConfig(import.meta.dirname);
