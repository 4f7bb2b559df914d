/** Names of AI in Chinese, for a regular expression; `AI` itself is told by what stands around it. */
export const AI_NAMES = '人工智能|大模型|ChatGPT|Claude|DeepSeek|Gemini';
