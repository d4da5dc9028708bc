import type { Browser, BrowserContext, Download, Frame, Page } from 'playwright-core';
import type { GridHost } from '../../../workbench/grid/grid-host';
import { parseBox } from '../../../workbench/host/model/address';
import { PaneWalk } from '../../support/pane-in-excel/pane-walk';
import { PATIENCE } from '../support/patience';

const SIZE = { width: 1280, height: 800 };

/** What the workbench's page shows to tests. */
type InPage = { readonly host: GridHost; readonly settled: () => Promise<void> };

/** A value of a cell as plain data; errors as they read, empty cells null. */
export type CellContent = string | number | boolean | null;

export type SheetContent = {
  readonly name: string;
  readonly visibility: string;
  /** From A1 to the last cell in use. */
  readonly cells: readonly (readonly CellContent[])[];
};

/** The workbench in a browser, and what a person does there. */
export class WorkbenchPage {
  private constructor(
    readonly page: Page,
    readonly frame: Frame,
    /** Errors in the pages and requests off this machine. */
    readonly faults: readonly string[],
    private readonly context: BrowserContext,
  ) {}

  /** @param search the part of the address from the question mark */
  static async open(browser: Browser, address: string, search = ''): Promise<WorkbenchPage> {
    const context = await browser.newContext({ viewport: SIZE, ignoreHTTPSErrors: true });
    context.setDefaultTimeout(PATIENCE.wait);
    const faults: string[] = [];
    context.on('weberror', (error) => void faults.push(`error: ${traceOf(error.error())}`));
    context.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()} ${message.location().url}`);
    });
    context.on('request', (request) => {
      const asked = request.url();
      // What Chromium's own viewer of printed pages is made of never leaves it either.
      const leaves = /^(?:https?|wss?):/.test(asked) && !asked.startsWith(`${address}/`);
      if (leaves) faults.push(`request: ${asked}`);
    });
    const page = await context.newPage();
    await page.goto(`${address}/${search}`);
    return WorkbenchPage.#ready(page, faults, context);
  }

  static async #ready(
    page: Page,
    faults: readonly string[],
    context: BrowserContext,
  ): Promise<WorkbenchPage> {
    await page.getByRole('status').getByText('Ready.', { exact: true }).waitFor();
    const frame = await (await page.waitForSelector('#pane-frame iframe')).contentFrame();
    if (frame === null) throw new Error('The page has no frame for the pane.');
    await frame.getByRole('navigation', { name: 'Steps' }).waitFor();
    return new WorkbenchPage(page, frame, faults, context);
  }

  get walk(): PaneWalk {
    const { frame, page } = this;
    return new PaneWalk({ frame, page, words: (text) => text });
  }

  close(): Promise<void> {
    return this.context.close();
  }

  /** What the stand-in broke or lacked. */
  hostFaults(): Promise<readonly string[]> {
    return this.page.evaluate(() => {
      const { host } = Reflect.get(window, 'workbench') as InPage;
      return [...host.engine.failures.map(String), ...host.engine.missing];
    });
  }

  /** Of the sheets that can be seen, in their order. */
  sheetNames(): Promise<readonly string[]> {
    return this.page.evaluate(() => {
      const { host } = Reflect.get(window, 'workbench') as InPage;
      const visible = host.workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
      return visible.map(({ name }) => name);
    });
  }

  async value(sheet: string, address: string): Promise<CellContent> {
    const { row = 0, column = 0 } = parseBox(address) ?? {};
    const cells = await this.cells(sheet);
    return cells[row]?.[column] ?? null;
  }

  async cells(sheet: string): Promise<SheetContent['cells']> {
    return (await this.content(sheet))[0]?.cells ?? [];
  }

  /** Everything that the cells hold, of one sheet or of all. */
  content(only: string | null = null): Promise<readonly SheetContent[]> {
    return this.page.evaluate((wanted) => {
      const { host } = Reflect.get(window, 'workbench') as InPage;
      const sheets = host.workbook.sheets.filter(({ name }) => wanted === null || name === wanted);
      return sheets.map((sheet) => {
        const { name, visibility, values } = sheet;
        const box = sheet.used(true);
        const [rows, columns] = box === null ? [0, 0] : [box.row + box.rows, box.column + box.columns];
        const cells = Array.from({ length: rows }, (_, row) =>
          Array.from({ length: columns }, (__, column): string | number | boolean | null => {
            const value = values.get(row, column) ?? null;
            return value !== null && typeof value === 'object' ? value.text : value;
          }),
        );
        return { name, visibility, cells };
      });
    }, only);
  }

  /** Selects cells, as a click or the name box does. */
  async select(sheet: string, address: string): Promise<void> {
    // A click anywhere in the grid takes the keys from the pane.
    await this.page.locator('canvas[id^="univer-sheet-main-canvas"]').click({ position: { x: 200, y: 200 } });
    await this.page.evaluate(
      ([name, cells]) => {
        const { host } = Reflect.get(window, 'workbench') as InPage;
        const book = host.univer.api.getActiveWorkbook();
        const wanted = book?.getSheetByName(name);
        if (wanted === null || wanted === undefined) throw new Error(`There is no sheet ${name}.`);
        book?.setActiveSheet(wanted);
        wanted.getRange(cells).activate();
      },
      [sheet, address] as const,
    );
  }

  /** Selects a cell and types into it, with the keys. */
  async type(sheet: string, address: string, text: string): Promise<void> {
    await this.select(sheet, address);
    await this.page.keyboard.type(text);
    // Enter would take over what the list of functions proposes, and on a slow machine the list is behind the keys.
    await this.page.locator('ul[data-u-comp="sheets-formula-editor"]').waitFor({ state: 'hidden' });
    await this.page.keyboard.press('Enter');
  }

  /** Waits until formulas have their values. */
  settled(): Promise<void> {
    return this.page.evaluate(() => (Reflect.get(window, 'workbench') as InPage).settled());
  }

  /** Presses a button of the add-in's group; resolves once the add-in is done with it. */
  async ribbon(label: string): Promise<void> {
    const button = this.page.getByRole('group', { name: 'SSoS' }).getByRole('button', { name: label });
    await button.click();
    await button.and(this.page.locator(':enabled')).waitFor();
  }

  async save(): Promise<Download> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('group', { name: 'Workbook' }).getByRole('button', { name: 'Save' }).click();
    return download;
  }

  /** Opens a file by the button; the page starts anew with it. */
  async openFile(path: string): Promise<WorkbenchPage> {
    await this.page.getByLabel('Workbook to open').setInputFiles(path);
    await this.page.waitForURL(/opened=/);
    return WorkbenchPage.#ready(this.page, this.faults, this.context);
  }

  /** The longest time without a frame drawn, in milliseconds, while something is done. */
  async longestPause(action: () => Promise<void>): Promise<number> {
    await this.page.evaluate(() => {
      const seen = { last: performance.now(), longest: 0, isOver: false };
      Reflect.set(window, 'pauses', seen);
      const draw = () => {
        const now = performance.now();
        seen.longest = Math.max(seen.longest, now - seen.last);
        seen.last = now;
        if (!seen.isOver) requestAnimationFrame(draw);
      };
      requestAnimationFrame(draw);
    });
    await action();
    return this.page.evaluate(() => {
      const seen = Reflect.get(window, 'pauses') as { longest: number; isOver: boolean };
      seen.isOver = true;
      return Math.round(seen.longest);
    });
  }
}

function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? String(error)) : String(error);
}
