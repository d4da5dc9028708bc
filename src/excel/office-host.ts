/// <reference types="office-js" />
import { isExcelNewEnough } from './capabilities';
import { timerClock } from './timer-clock';

/** Where the page runs, as far as it matters to a person. */
export type HostKind = 'excel' | 'browser' | 'office-js-missing' | 'excel-silent' | 'excel-too-old';

/** How long Office.js may take to say where it runs, in milliseconds. */
const PATIENCE = 8_000;

/** Excel names itself in the address of every page that it opens. */
const OPENED_BY_OFFICE = /[?&#]_host_Info=/i;

/** Waits until it is known where the page runs. Never rejects. */
export async function officeHost(address: string): Promise<HostKind> {
  const isInOffice = OPENED_BY_OFFICE.test(address);
  if (typeof Office === 'undefined') return isInOffice ? 'office-js-missing' : 'browser';
  const alarm = timerClock.alarm(PATIENCE);
  const host = await Promise.race([
    Office.onReady().then((info) => info.host),
    alarm.rang.then(() => 'silent' as const),
  ]);
  alarm.stop();
  if (host === 'silent') return isInOffice ? 'excel-silent' : 'browser';
  if (host !== Office.HostType.Excel) return 'browser';
  return isExcelNewEnough() ? 'excel' : 'excel-too-old';
}

/** Whether Office's own theme is dark; null where Office does not tell. */
export function officePrefersDark(): boolean | null {
  if (typeof Office === 'undefined') return null;
  // Some hosts leave it out, whatever the types say.
  const theme: Partial<Office.OfficeTheme> | undefined = Office.context?.officeTheme;
  const color = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? '');
  if (color === null) return null;
  const [red = 0, green = 0, blue = 0] = color.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
