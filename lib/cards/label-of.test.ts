import { expect, it } from 'vitest';
import { anArticle } from '@/tests/an-article';
import { labelOf, labelSize } from './label-of';
import { CARD_SIZE, POSTER_SIZE } from './size';

const label = (level: 'none' | 'assisted' | 'generated') =>
  labelOf(anArticle({ ai: { level, note: '用途' } }), 'zh-hans');

it('is said to people and to machines', () => {
  expect(label('generated')).toEqual({
    words: '由AI生成',
    isLarge: true,
    labels: {
      aigc: '{"Label":"1","ContentProducer":"","ProduceID":"2020-02-29/sample","ReservedCode1":"","ContentPropagator":"","PropagateID":"2020-02-29/sample","ReservedCode2":""}',
      source: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
    },
  });
  expect(label('assisted')).toMatchObject({
    words: 'AI辅助生成',
    isLarge: false,
    labels: { aigc: expect.stringContaining('"Label":"2"') as unknown },
  });
});

it('is said to people alone where AI took no part, and to nobody where that is not said', () => {
  expect(label('none')).toEqual({ words: '写作没有用AI', isLarge: false, labels: null });
  expect(labelOf(anArticle({ ai: null }), 'zh-hans')).toBeNull();
});

it.each([CARD_SIZE, POSTER_SIZE])(
  'has characters of at least 5 %% of the shorter side of %j where it is generated',
  (size) => {
    const generated = label('generated');
    const assisted = label('assisted');
    if (!generated || !assisted) throw new Error('no label');
    // A Chinese character fills nine tenths of its em.
    const height = labelSize(generated, size, 28) * 0.9;
    expect(height / Math.min(size.width, size.height)).toBeGreaterThanOrEqual(0.05);
    expect(labelSize(assisted, size, 28)).toBe(28);
  },
);
