import { describe, expect, it } from '@jest/globals';
import type { CommandOutcome } from '../../src/commands/command-outcome';
import { onTold, tellPage } from '../../src/commands/told';

describe('what the ribbon tells the page', () => {
  it('is heard by the pane until it stops listening', () => {
    const page = new EventTarget();
    const heard: CommandOutcome[] = [];
    const stop = onTold(page, (outcome) => void heard.push(outcome));
    tellPage(page, { ok: true, said: 'Done.' });
    stop();
    tellPage(page, { ok: false, said: 'Not done.', next: 'Try again.', code: 'host' });
    expect(heard).toEqual([{ ok: true, said: 'Done.' }]);
  });
});
