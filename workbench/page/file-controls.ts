import { saveWorkbook } from '../files/save-workbook';
import type { SaveOptions } from '../files/save-workbook';
import type { Workbook } from '../host/model/workbook';
import { openedAddress, scenarioAddress } from './book-address';
import { button, option, part } from './element';
import { problem, say } from './notices';
import { SCENARIOS } from './scenarios';

export type OpenBook = {
  readonly workbook: Workbook;
  readonly namespace: string;
  readonly documentSettings: () => Readonly<Record<string, string>>;
  readonly spillOf: SaveOptions['spillOf'];
  /** Waits until formulas that are on their way have their values. */
  readonly settled: () => Promise<void>;
};

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** New, open, save, print, and the workbooks to start with. */
export class FileControls {
  #isChanged = false;

  constructor(
    private readonly book: OpenBook,
    print: () => void,
    /** The scenario that is shown, or null. */
    shown: string | null,
  ) {
    part('file-controls', HTMLDivElement).replaceChildren(
      button('New', () => window.location.assign(scenarioAddress('new'))),
      this.#openButton(),
      button('Save', () => void this.save()),
      button('Print…', print),
      scenarioMenu(shown),
    );
    window.addEventListener('beforeunload', (event) => {
      if (this.#isChanged) event.preventDefault();
    });
    // Before the grid and before the browser, which would save the page.
    window.addEventListener('keydown', (event) => this.#saveByKeys(event), { capture: true });
  }

  /** Something is in the workbook that no file has yet. */
  noteChange(): void {
    this.#isChanged = true;
  }

  async save(): Promise<void> {
    const { workbook, settled } = this.book;
    say('Saving…');
    try {
      await settled();
      download(await this.bytes(), workbook.fileName);
      this.#isChanged = false;
      say(`${workbook.fileName} is among your downloads.`);
    } catch (error) {
      say('Not saved.');
      problem(`The workbook could not be saved: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  bytes(): Promise<Uint8Array> {
    const { workbook, documentSettings, ...how } = this.book;
    return saveWorkbook(workbook, { ...how, documentSettings: documentSettings(), now: new Date() });
  }

  #saveByKeys(event: KeyboardEvent): void {
    const isSave = event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey);
    if (!isSave || event.altKey || event.shiftKey) return;
    event.preventDefault();
    void this.save();
  }

  #openButton(): HTMLElement {
    const chooser = document.createElement('input');
    chooser.type = 'file';
    chooser.accept = `.xlsx,.xlsm,${XLSX}`;
    chooser.hidden = true;
    chooser.setAttribute('aria-label', 'Workbook to open');
    chooser.addEventListener('change', () => {
      const [file] = chooser.files ?? [];
      chooser.value = '';
      if (file !== undefined) void open(file);
    });
    const opener = document.createElement('span');
    opener.append(
      button('Open…', () => chooser.click()),
      chooser,
    );
    return opener;
  }
}

/** The server keeps the file for a moment, so that the page starts anew with it: nothing of the other book is left. */
async function open(file: File): Promise<void> {
  say(`Opening ${file.name}…`);
  try {
    const response = await fetch('/opened', { method: 'POST', body: file });
    if (!response.ok) throw new Error(await response.text());
    const { name } = (await response.json()) as { readonly name: string };
    window.location.assign(openedAddress(name, file.name));
  } catch (error) {
    say('Not opened.');
    problem(`${file.name} could not be opened: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function scenarioMenu(shown: string | null): HTMLElement {
  const menu = document.createElement('select');
  const choices = SCENARIOS.map(({ name, label }) => option(name, label));
  menu.append(...(shown === null ? [option('', 'Your file')] : []), ...choices);
  menu.value = shown ?? '';
  menu.addEventListener('change', () => {
    const wanted = menu.value;
    // Where the person stays with the changes after all, the menu says what is shown.
    menu.value = shown ?? '';
    if (wanted !== '') window.location.assign(scenarioAddress(wanted));
  });
  const label = document.createElement('label');
  label.append('Start with', menu);
  return label;
}

function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
