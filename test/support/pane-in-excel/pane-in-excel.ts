import type { Browser, BrowserContext, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { startBrowser } from '../browser';
import { productionBuild } from '../production-build';
import { ADD_IN_ADDRESS, serveExcel } from './excel-server';
import type { ExcelServer, ServeOptions } from './excel-server';
import type { StandIn } from './stand-in';

/** In milliseconds: shorter than a test may take, so that what was waited for is named. */
export const PATIENCE = 20_000;

export const PANE_SIZE = { width: 340, height: 760 };

export type OpenOptions = BrowserContextOptions & {
  /** The ExcelApi version that this Excel has. */
  readonly excelApi?: string;
  /** Names of files that are not found; `office.js` is one. */
  readonly without?: readonly string[];
  /** Runs in every page before its own scripts. */
  readonly before?: () => void;
  /** Whether the controls are waited for. */
  readonly wait?: boolean;
  /** What the clock shows, always; the machine's own without. */
  readonly now?: string;
};

/** The pane in the frame of a page that stands in for Excel on the web. */
export type PaneInExcel = {
  readonly words: Words;
  readonly page: Page;
  readonly context: BrowserContext;
  /** The add-in's own page. */
  readonly frame: Frame;
  /** Asks the workbook beside the pane, or does something in it. */
  readonly excel: <Name extends keyof StandIn>(
    name: Name,
    ...args: Parameters<StandIn[Name]>
  ) => Promise<Awaited<ReturnType<StandIn[Name]>>>;
  /** What should not have happened: errors in the pages, requests elsewhere, what the stand-in lacks. */
  readonly faults: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
};

export type ExcelForPane = {
  /** The build. */
  readonly folder: string;
  readonly browser: Browser;
  readonly server: ExcelServer;
  readonly open: (options?: OpenOptions) => Promise<PaneInExcel>;
  readonly stop: () => Promise<void>;
};

/** Says a text of the pane as a build says it: as it is, or in accented letters. */
export type Words = (text: string) => string;

export type StartOptions = ServeOptions & {
  /** A build made already; the usual one without. */
  readonly folder?: string;
  readonly words?: Words;
};

/** Builds the add-in once and starts a browser in which its pane can be opened beside a workbook, again and again. */
export async function startExcelForPane({
  folder = productionBuild().folder,
  words = (text) => text,
  ...howToServe
}: StartOptions = {}): Promise<ExcelForPane> {
  const server = await serveExcel(folder, howToServe);
  const browser = await startBrowser(server.resolverRules);
  return {
    folder,
    browser,
    server,
    open: (options = {}) => openPane(browser, server, words, options),
    stop: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

async function openPane(
  browser: Browser,
  server: ExcelServer,
  words: Words,
  options: OpenOptions,
): Promise<PaneInExcel> {
  const { excelApi = '1.9', without = [], before, wait = true, now, ...ofContext } = options;
  server.hide(without);
  const context = await browser.newContext({ viewport: PANE_SIZE, reducedMotion: 'reduce', ...ofContext });
  context.setDefaultTimeout(PATIENCE);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  if (before !== undefined) await context.addInitScript(before);
  if (now !== undefined) await context.clock.setFixedTime(now);
  const seen = await watch(context);
  const page = await context.newPage();
  const asked = new URLSearchParams({ api: excelApi, pane: `${ADD_IN_ADDRESS}/taskpane.html` });
  await page.goto(`${server.excelAddress}?${asked.toString()}`);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (frame === null) throw new Error('The page has no frame for the pane.');
  if (wait) await frame.getByRole('navigation', { name: words('Steps') }).waitFor();

  const excel: PaneInExcel['excel'] = (name, ...args) =>
    page.evaluate(
      ([method, given]) => {
        const standIn = Reflect.get(window, 'standIn') as Readonly<
          Record<string, (...all: readonly unknown[]) => unknown>
        >;
        return standIn[method]?.(...given);
      },
      [name, args] as const,
      // The method is called by its name, so what it answers is known by its type.
    ) as ReturnType<PaneInExcel['excel']> as never;
  return {
    words,
    page,
    context,
    frame,
    excel,
    faults: async () => [...seen, ...(await excel('faults'))],
    close: () => context.close(),
  };
}

/** What goes wrong in the pages of a context, from now on. */
async function watch(context: BrowserContext): Promise<readonly string[]> {
  const seen: string[] = [];
  const own = [new URL(ADD_IN_ADDRESS).origin, OFFICE_JS_ORIGIN, 'blob:', 'data:'];
  context.on('request', (request) => {
    const address = request.url();
    if (!own.some((origin) => address.startsWith(origin))) seen.push(`request: ${address}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') seen.push(`console: ${message.text()} ${message.location().url}`);
  });
  context.on('weberror', (error) => void seen.push(`error: ${String(error.error())}`));
  return seen;
}

const OFFICE_JS_ORIGIN = 'https://appsforoffice.microsoft.com';
