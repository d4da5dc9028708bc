import { createRoot } from 'react-dom/client';
import type { HostKind } from '../excel/office-host';
import { DeskClient } from './desk/desk-client';
import { PaneRoot } from './parts/pane-root';
import { localDay } from '../policy/calendar';
import type { IsoDate } from '../policy/pack';
import { saveFile } from './save-file';
import type { PaneSurroundings } from './use-pane';
import type { PaneWorkbook } from './workbook/pane-workbook';

/** Puts the controls in the place of the first text. */
export function showPane(host: HostKind): void {
  const app = document.getElementById('app');
  if (app === null) throw new Error('The page has no place for the pane.');
  document.getElementById('first-text')?.remove();
  createRoot(app).render(<PaneRoot surroundings={surroundingsIn(host)} />);
}

const surroundings: Omit<PaneSurroundings, 'host' | 'workbook'> = {
  moment,
  desk: new DeskClient(
    () => new Worker(/* webpackChunkName: "desk" */ new URL('./desk/desk-worker', import.meta.url)),
  ),
  today,
  loadSample: async () => {
    const { sampleRows } = await import(/* webpackChunkName: "sample" */ './sample-rows');
    return sampleRows();
  },
  saveFile,
};

function surroundingsIn(host: HostKind): PaneSurroundings {
  return { ...surroundings, host, workbook: host === 'excel' ? openWorkbook : null };
}

async function openWorkbook(): Promise<PaneWorkbook> {
  const [{ liveWorkbook }, { timerClock }] = await Promise.all([
    import(/* webpackChunkName: "live-workbook" */ './workbook/live-workbook'),
    import(/* webpackChunkName: "live-workbook" */ '../excel/timer-clock'),
  ]);
  return liveWorkbook({ clock: timerClock, random: Math.random, today, portion: PORTION });
}

/** In bytes: the client makes and reads so much while the page of a slow machine still answers. */
const PORTION = 150_000;

function moment(): string {
  const now = new Date();
  return `${localDay(now)} ${now.toTimeString().slice(0, 5)}`;
}

function today(): IsoDate {
  return localDay(new Date());
}
