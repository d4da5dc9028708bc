import { createRoot } from 'react-dom/client';
import type { HostKind } from '../excel/office-host';
import { DeskClient } from './desk/desk-client';
import { PaneRoot } from './parts/pane-root';
import { saveFile } from './save-file';
import type { PaneSurroundings } from './use-pane';

/** Puts the controls in the place of the first text. */
export function showPane(host: HostKind): void {
  const app = document.getElementById('app');
  if (app === null) throw new Error('The page has no place for the pane.');
  document.getElementById('first-text')?.remove();
  createRoot(app).render(<PaneRoot host={host} surroundings={surroundings} />);
}

const surroundings: PaneSurroundings = {
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

function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}
