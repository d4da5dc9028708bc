import { describe, expect, it } from '@jest/globals';
import { onTold, tellPage } from '../../src/commands/told';
import type { RibbonNews } from '../../src/commands/told';

const DONE: RibbonNews = { kind: 'ended', outcome: { ok: true, said: 'Done.' } };
const NOT_DONE: RibbonNews = {
  kind: 'ended',
  outcome: { ok: false, said: 'Not done.', next: 'Try again.', code: 'host' },
};
const WAITS: RibbonNews = { kind: 'waits-for-edit', isWaiting: true };

describe('what the ribbon tells the page', () => {
  it('is heard by the pane until it stops listening', () => {
    const page = new EventTarget();
    const heard: RibbonNews[] = [];
    const stop = onTold(page, (news) => void heard.push(news));
    tellPage(page, WAITS);
    tellPage(page, DONE);
    stop();
    tellPage(page, NOT_DONE);
    expect(heard).toEqual([WAITS, DONE]);
  });

  it('is heard once, and only the last of it, by a pane that is there later', () => {
    const page = new EventTarget();
    tellPage(page, WAITS);
    tellPage(page, NOT_DONE);
    const heard: RibbonNews[] = [];
    onTold(page, (news) => void heard.push(news))();
    onTold(page, (news) => void heard.push(news));
    tellPage(page, DONE);
    expect(heard).toEqual([NOT_DONE, DONE]);
  });
});
