/** What the list of keys says. */
export const keysStrings = {
  title: '键盘操作',
  close: '关闭',
  keys: [
    ['/', '打开搜索'],
    ['↑ ↓', '在搜索结果中选择'],
    ['回车', '打开选中的结果'],
    ['Esc', '关闭搜索、阅读设置和这份说明'],
    ['Tab', '移到下一个链接或按钮；第一个是“跳到正文”'],
    ['?', '显示这份说明'],
  ],
  single: '使用单个按键（/ 和 ?）。用语音输入时可以关掉。',
} as const;
