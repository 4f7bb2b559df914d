/** Class of what is copied, beside a `<copy-content>`. */
export const COPY_SOURCE = 'copy-source';
