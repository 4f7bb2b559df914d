/** Class of what is copied, inside a `<copy-content>`. */
export const COPY_SOURCE = 'copy-source';
