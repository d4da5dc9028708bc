import type { ExcelClock } from './excel-port';

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
};
