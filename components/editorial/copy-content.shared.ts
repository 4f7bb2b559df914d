/** What the copy buttons of editors' pages and of feeds' addresses say when they have been pressed. */
export const copyContent = {
  done: '已复制',
  failed: '没能复制，请选中后自己复制',
} as const;

/** Class of what is copied, inside a `<copy-content>`. */
export const COPY_SOURCE = 'copy-source';
