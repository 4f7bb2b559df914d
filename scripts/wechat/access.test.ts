import { expect, it } from 'vitest';
import { accessOf } from './access';

const SITE = 'https://a.example';
const KEYS = { WECHAT_APPID: 'wx1', WECHAT_SECRET: 'a-secret-of-the-fixture' };

it('the interface is WeChat’s where none is named, or nothing', () => {
  const api = 'https://api.weixin.qq.com';
  expect(accessOf(KEYS, SITE)).toMatchObject({ api, appId: 'wx1' });
  expect(accessOf({ ...KEYS, WECHAT_API: '' }, SITE)).toMatchObject({ api });
  const own = 'http://127.0.0.1:8080';
  expect(accessOf({ ...KEYS, WECHAT_API: `${own}/` }, SITE)).toMatchObject({ api: own });
});

it.each(['proxy.example', 'ftp://proxy.example', 'https://proxy.example/wechat'])(
  'refuses %s as its origin, and says how one looks',
  (WECHAT_API) => {
    expect(() => accessOf({ ...KEYS, WECHAT_API }, SITE)).toThrow('WECHAT_API');
  },
);

it('refuses what would lead to this machine, or has no keys', () => {
  expect(() => accessOf(KEYS, 'http://localhost:3000')).toThrow('SITE_URL');
  expect(() => accessOf({ WECHAT_APPID: 'wx1' }, SITE)).toThrow('WECHAT_SECRET');
});
