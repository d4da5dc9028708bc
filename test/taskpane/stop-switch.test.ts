import { describe, expect, it } from '@jest/globals';
import { StopSwitch, WorkStopped } from '../../src/taskpane/stop-switch';

const never = new Promise<string>(() => undefined);

describe('a stop switch', () => {
  it('lets go of work that nothing else could end', async () => {
    const stopSwitch = new StopSwitch();
    const work = stopSwitch.unlessStopped(never);
    stopSwitch.stop();
    await expect(work).rejects.toBeInstanceOf(WorkStopped);
  });

  it('leaves work alone that is done in time, well or badly', async () => {
    const stopSwitch = new StopSwitch();
    await expect(stopSwitch.unlessStopped(Promise.resolve('done'))).resolves.toBe('done');
    await expect(stopSwitch.unlessStopped(Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    stopSwitch.stop();
  });

  it('stops what has begun, not what begins afterwards', async () => {
    const stopSwitch = new StopSwitch();
    const before = stopSwitch.signal;
    stopSwitch.stop();
    expect(before.aborted).toBe(true);
    expect(stopSwitch.signal.aborted).toBe(false);
    await expect(stopSwitch.unlessStopped(Promise.resolve('next'))).resolves.toBe('next');
  });

  it('minds no failure of work that was let go of', async () => {
    const stopSwitch = new StopSwitch();
    let fail: (reason: Error) => void = () => undefined;
    const work = stopSwitch.unlessStopped(
      new Promise((_resolve, reject) => {
        fail = reject;
      }),
    );
    stopSwitch.stop();
    fail(new Error('too late'));
    await expect(work).rejects.toBeInstanceOf(WorkStopped);
  });
});
