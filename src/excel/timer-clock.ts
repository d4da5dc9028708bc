import type { ExcelClock } from './excel-port';

/** In milliseconds: on a slow machine one more step, begun just before, still ends in time. */
const STRETCH = 4;

let rested = 0;

/** The clock of the running add-in. */
export const timerClock: ExcelClock = {
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  alarm: (milliseconds) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const rang = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, milliseconds);
    });
    return { rang, stop: () => clearTimeout(timer) };
  },
  breathe: async () => {
    if (performance.now() - rested < STRETCH) return;
    await nextTask();
    rested = performance.now();
  },
};

// Not a timer: browsers let those of a page that is not looked at run once a second.
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
