import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aiLabel } from '@/lib/ai/label';
import { AI_LEVELS, type AiLevel } from '@/lib/ai/levels';
import { anArticle } from './an-article';
import { locale, surfaces } from './shown-surfaces';

/** Words of each level, wherever an article is shown. */
const WORDS: Record<AiLevel, string> = {
  none: '写作没有用AI',
  assisted: 'AI辅助生成',
  generated: '由AI生成',
};

const count = (text: string, words: string) => text.split(words).length - 1;

describe.each(Object.entries(surfaces))('the AI label on %s', (_, { show, leadsOn }) => {
  it.each(AI_LEVELS)('is there, in the words of the level: %s', (level) => {
    const text = show(anArticle({ ai: { level, note: null } }));
    expect(count(text, WORDS[level])).toBeGreaterThan(0);
    for (const other of AI_LEVELS.filter((each) => each !== level))
      expect(text).not.toContain(WORDS[other]);
    expect(text.includes('/ai-policy')).toBe(leadsOn);
  });

  it('is not there where nobody has said how far AI took part', () => {
    const text = show(anArticle({ ai: null }));
    for (const level of AI_LEVELS) expect(text).not.toContain(WORDS[level]);
    expect(text).not.toContain('/ai-policy');
  });
});

describe('the words', () => {
  it.each(['assisted', 'generated'] as const)('name AI and generation: %s', (level) => {
    const label = aiLabel({ ai: { level, note: null } }, locale) ?? '';
    expect(label).toMatch(/AI|人工智能/u);
    expect(label).toMatch(/生成|合成/u);
  });

  it('of an article without AI name no generation', () => {
    expect(aiLabel({ ai: { level: 'none', note: null } }, locale)).not.toMatch(/生成|合成/u);
  });

  it('are explained on the page that they lead to', () => {
    const policy = readFileSync('content/pages/ai-policy.md', 'utf8');
    for (const words of Object.values(WORDS)) expect(policy).toContain(words);
  });
});
