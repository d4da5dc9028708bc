import { printableSheet } from '../files/save-workbook';
import type { Workbook } from '../host/model/workbook';
import { option, part } from './element';

export type PrintedBook = {
  readonly workbook: Workbook;
  /** The whole workbook as a file. */
  readonly bytes: () => Promise<Uint8Array>;
  readonly settled: () => Promise<void>;
};

type Printed =
  { readonly ok: true; readonly name: string } | { readonly ok: false; readonly problem: string };

const SHEET = 'sheet';
const WHOLE = 'whole';

/** Shows what would come out of a printer: this sheet's pages, as Excel prints, or those of all. */
export class PrintPreview {
  readonly #dialog = part('print', HTMLDialogElement);
  readonly #body = part('print-body', HTMLDivElement);
  readonly #what = part('print-what', HTMLSelectElement);
  #asked = 0;

  constructor(private readonly book: PrintedBook) {
    this.#what.append(option(SHEET, 'this sheet'), option(WHOLE, 'whole workbook'));
    this.#what.addEventListener('change', () => void this.#show());
    part('print-close', HTMLButtonElement).addEventListener('click', () => this.#dialog.close());
    this.#dialog.addEventListener('close', () => {
      this.#asked += 1;
      this.#body.replaceChildren();
    });
  }

  open(): void {
    this.#what.value = SHEET;
    this.#dialog.showModal();
    void this.#show();
  }

  async #show(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    this.#tell('Making the pages…');
    const printed = await this.#print().catch((error: unknown): Printed => ({
      ok: false,
      problem: `The pages could not be made: ${error instanceof Error ? error.message : String(error)}`,
    }));
    // The person has asked for something else, or closed the preview.
    if (asked !== this.#asked) return;
    if (!printed.ok) {
      this.#tell(printed.problem);
      return;
    }
    const pages = document.createElement('iframe');
    pages.title = 'Pages';
    pages.src = `/printed/${printed.name}`;
    this.#body.replaceChildren(pages);
  }

  async #print(): Promise<Printed> {
    const { workbook, bytes, settled } = this.book;
    await settled();
    const file =
      this.#what.value === WHOLE ? await bytes() : await printableSheet(workbook.activeSheet, new Date());
    const response = await fetch('/printed', { method: 'POST', body: new Blob([new Uint8Array(file)]) });
    if (!response.ok) return { ok: false, problem: await response.text() };
    return (await response.json()) as Printed;
  }

  #tell(words: string): void {
    const line = document.createElement('p');
    line.setAttribute('role', 'status');
    line.textContent = words;
    this.#body.replaceChildren(line);
  }
}
