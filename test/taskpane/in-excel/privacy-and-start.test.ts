import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { stateRows } from '../../excel/support/source-files';
import { describeWith } from '../../support/outside-programs';
import { ADD_IN_ADDRESS } from '../../support/pane-in-excel/excel-server';
import { PATIENCE, startExcelForPane } from '../../support/pane-in-excel/pane-in-excel';
import type { ExcelForPane, OpenOptions, PaneInExcel } from '../../support/pane-in-excel/pane-in-excel';
import { PaneWalk } from '../../support/pane-in-excel/pane-walk';
import { soon } from '../../support/soon';
import { pastedRows } from '../example-data';

jest.setTimeout(3 * PATIENCE);

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const HOST_INFO = '_host_Info=';
/** What a page is made of; nothing here carries anything out. */
const PARTS_OF_A_PAGE = ['document', 'stylesheet', 'script', 'image', 'font', 'other'];

describeWith(['chromium'], 'the built pane in Excel', () => {
  let excel: ExcelForPane;
  let pane: PaneInExcel;

  beforeAll(async () => {
    excel = await startExcelForPane();
  });
  afterAll(() => excel.stop());
  afterEach(() => pane.close());

  async function open(options: OpenOptions = {}): Promise<PaneWalk> {
    pane = await excel.open(options);
    return new PaneWalk(pane);
  }

  /** From rows on a sheet to a run and back. */
  async function walkAll(walk: PaneWalk): Promise<void> {
    await pane.excel('paste', stateRows(14, 4));
    await walk.useSelection();
    await walk.openResults();
    await walk.schools().first().getByRole('button').click();
    await walk.step('Sheets').click();
    await walk.writeSheets();
    await walk.revert();
  }

  describe('keeps what it is given to itself', () => {
    it('asks for its own files and Office.js, and for nothing else', async () => {
      excel.server.forget();
      const walk = await open();
      const kinds = new Set<string>();
      pane.context.on('request', (request) => kinds.add(`${request.method()} ${request.resourceType()}`));
      await walkAll(walk);
      const asked = excel.server.asked.filter((address) => !isOfExcelItself(address));
      expect(asked.filter((address) => !isOwnFile(address) && !address.startsWith(OFFICE_JS))).toEqual([]);
      expect([...kinds].filter((kind) => !PARTS_OF_A_PAGE.includes(kind.replace('GET ', '')))).toEqual([]);
      expect(await pane.faults()).toEqual([]);
    });

    it('asks for nothing at all once it was used from end to end', async () => {
      const walk = await open();
      await walkAll(walk);
      excel.server.forget();
      await walk.step('Rows').click();
      await walkAll(walk);
      expect(excel.server.asked).toEqual([]);
    });

    it('leaves nothing behind in the browser but what Office.js notes of itself', async () => {
      const walk = await open();
      await walkAll(walk);
      const { session, ...left } = await pane.frame.evaluate(async () => ({
        local: Object.keys(localStorage),
        session: Object.entries(sessionStorage) as [string, string][],
        databases: await indexedDB.databases(),
        caches: await caches.keys(),
        cookies: document.cookie,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      }));
      expect(left).toEqual({ local: [], databases: [], caches: [], cookies: '', workers: 0 });
      expect(session.map(([key]) => key).sort()).toEqual([
        'conversation-1CachedSessionSettings',
        'frame-1serializerVersion',
        'frame-1xdmInfo',
        'hostInfoValue',
      ]);
      expect(JSON.stringify(session)).not.toMatch(/Generated|Athol|Boston/);
    });

    it('is held to that by its content policy', async () => {
      await open();
      const seen = await pane.frame.evaluate(async () => {
        const blocked: string[] = [];
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
          blocked.push(effectiveDirective),
        );
        const inline = document.createElement('script');
        inline.textContent = 'window.ranInline = eval("1")';
        document.body.append(inline);
        const foreign = document.createElement('script');
        foreign.src = 'https://elsewhere.example/spy.js';
        document.body.append(foreign);
        new Image().src = 'https://elsewhere.example/dot.png';
        const sent = await fetch('taskpane.html').then(
          () => 'sent',
          () => 'refused',
        );
        await new Promise((resolve) => setTimeout(resolve, 100));
        return { blocked: blocked.sort(), sent, ranInline: Reflect.has(window, 'ranInline') };
      });
      expect(seen).toEqual({
        blocked: ['connect-src', 'img-src', 'script-src-elem', 'script-src-elem'],
        sent: 'refused',
        ranInline: false,
      });
    });
  });

  describe('says what is wrong when it cannot start as it should', () => {
    it.each<[string, OpenOptions, string]>([
      ['Office.js does not come', { without: ['office.js'] }, 'Office.js could not be loaded'],
      [
        'Excel’s part of Office.js does not come',
        { without: ['excel-web-16.00.js'] },
        'Excel does not answer',
      ],
      ['Excel is too old', { excelApi: '1.8' }, 'This Excel is too old for the sheets'],
    ])('%s, and still works on rows that are pasted', async (_, options, said) => {
      const walk = await open(options);
      await pane.frame.getByText(said).waitFor();
      expect(await walk.button('Use the selection').count()).toBe(0);
      await walk.paste(pastedRows());
      expect((await walk.rowsLine()).text).toContain('3 rows = 3 schools');
      await walk.openResults();
      await walk.step('Sheets').click();
      await soon(async () => expect(await walk.button('Download workbook').isEnabled()).toBe(true));
    });

    it.each(['pane.js', 'pane-app.js', 'controls.js'])('%s does not come', async (file) => {
      await open({ without: [file], wait: false });
      await pane.frame.getByText('could not be loaded').first().waitFor();
      expect(await pane.frame.getByRole('heading', { level: 1 }).innerText()).toBe('SSoS for Excel');
    });

    it('its worker does not come', async () => {
      const walk = await open({ without: ['desk.js'] });
      await walk.paste(pastedRows());
      await pane.frame.getByRole('alert').getByText('The work stopped unexpectedly').waitFor();
    });
  });
});

const isOfExcelItself = (address: string): boolean =>
  ['/excel.html', '/host-page.js'].includes(new URL(address).pathname);

function isOwnFile(address: string): boolean {
  const { search } = new URL(address);
  return address.startsWith(`${ADD_IN_ADDRESS}/`) && (search === '' || search.startsWith(`?${HOST_INFO}`));
}
