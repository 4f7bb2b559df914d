import { describe, expect, it } from 'vitest';
import { clockNow, now } from './clock';
import { momentSeen, seenAt, standAt } from './moment';

const THEN = new Date('2099-01-01T00:00:00Z');

describe('the present', () => {
  it('is that of one request alone, whatever is answered meanwhile', async () => {
    const answers = await Promise.all(
      [THEN, null, THEN].map((at) =>
        seenAt(at, async () => {
          await Promise.resolve();
          return [now().getTime() === THEN.getTime(), momentSeen()];
        }),
      ),
    );
    expect(answers).toEqual([
      [true, THEN],
      [false, null],
      [true, THEN],
    ]);
    expect(momentSeen()).toBeNull();
  });

  it('is left by the next request on the same connection', () => {
    seenAt(null, () => {
      standAt(THEN);
      expect(now()).toBe(THEN);
      expect(clockNow().getTime()).toBeLessThan(THEN.getTime());
      standAt(null);
      expect(now().getTime()).toBeLessThan(THEN.getTime());
    });
  });
});
