/** What the copy button of a code block says. */
export const copyCode = {
  label: '复制',
  name: '复制代码',
  done: '已复制',
  failed: '没能复制',
} as const;
