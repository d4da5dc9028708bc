import { describe, expect, it, jest } from '@jest/globals';
import { selectedRows } from '../../src/commands/jobs/selected-rows';
import { inWorkbook } from './support/in-workbook';
import { SMALL_STATE } from './support/small-state';

jest.setTimeout(20_000);

describe('a person who stops the reading', () => {
  it.each([
    ['while Excel is silent', { do: 'hang' }],
    ['while a cell is being edited', { do: 'fail', code: 'InvalidOperationInCellEditMode', when: 'before' }],
    ['while Excel is busy', { do: 'fail', code: 'ActivityLimitReached', when: 'before' }],
  ] as const)('%s does not wait for it', async (_when, fault) => {
    const stop = new AbortController();
    await inWorkbook(
      async ({ excel, paste, port }) => {
        paste(SMALL_STATE);
        excel.host.engine.faults.at({ sync: 1 }, fault);
        // A clock on which nothing ever happens: only the stop can end the wait.
        const clock = {
          pause: () => new Promise<void>(() => undefined),
          alarm: port.clock.alarm,
          breathe: port.clock.breathe,
        };
        const read = selectedRows({ ...port, clock, signal: stop.signal });
        setTimeout(() => stop.abort(), 50);
        expect(await read).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
      },
      { signal: stop.signal, patience: 60_000 },
    );
  });
});
