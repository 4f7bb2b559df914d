import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { loadWords } from './load-words';

function wordsOf(files: Record<string, string>) {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return loadWords(folder);
}

it('says nothing of what is not there', () => {
  expect(wordsOf({})).toEqual({});
  expect(wordsOf({ 'opencc.yml': '# later', 'names.yml': '- name: 甲公司' })).toEqual({
    names: [{ name: '甲公司', forms: [], never: [] }],
  });
});

it('has the house dictionary, and of the list of names what is in Traditional script', () => {
  const { house } = wordsOf({
    'opencc.yml': 'keep: [于先生]\nterms: [{from: 辉瑞, tw: 輝瑞}]',
    'names.yml':
      '- {name: 英伟达, forms: [NVIDIA, 輝達, 英偉達]}\n- {name: 辉瑞, forms: 輝瑞藥廠}\n- {name: OpenAI, forms: 開放智慧}\n- {name: 甲公司, forms: 甲科技}',
  });
  expect(house).toEqual({
    keep: ['于先生'],
    // The last of a word counts: the house dictionary's.
    terms: [
      { from: '英伟达', tw: '輝達', hk: '輝達' },
      { from: '辉瑞', tw: '輝瑞藥廠', hk: '輝瑞藥廠' },
      { from: '辉瑞', tw: '輝瑞', hk: null },
    ],
  });
});
