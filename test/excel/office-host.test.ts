import { afterEach, describe, expect, it } from '@jest/globals';
import { officeHost, officePrefersDark } from '../../src/excel/office-host';

const IN_EXCEL = 'https://tools.example.org/ssos/taskpane.html?_host_Info=Excel$Win32$16.01$en-US';
const IN_BROWSER = 'https://tools.example.org/ssos/taskpane.html';

const globals = globalThis as { Office?: unknown };

/** Office.js as far as it is asked here. */
function officeSaying({
  host,
  isNew = true,
  background,
}: {
  host: string | null;
  isNew?: boolean;
  background?: string;
}): void {
  globals.Office = {
    HostType: { Excel: 'Excel' },
    onReady: () => Promise.resolve({ host }),
    context: {
      requirements: { isSetSupported: () => isNew },
      ...(background === undefined ? {} : { officeTheme: { bodyBackgroundColor: background } }),
    },
  };
}

afterEach(() => {
  delete globals.Office;
});

describe('where the page runs', () => {
  it.each([
    ['a page in Excel', { host: 'Excel' }, IN_EXCEL, 'excel'],
    ['a page in an Excel that is too old', { host: 'Excel', isNew: false }, IN_EXCEL, 'excel-too-old'],
    ['a page in a browser', { host: null }, IN_BROWSER, 'browser'],
  ] as const)('%s knows it', async (_what, office, address, kind) => {
    officeSaying(office);
    expect(await officeHost(address)).toBe(kind);
  });

  it.each([
    ['in Excel', IN_EXCEL, 'office-js-missing'],
    ['in a browser', IN_BROWSER, 'browser'],
  ])('is told without Office.js too: %s', async (_what, address, kind) => {
    expect(await officeHost(address)).toBe(kind);
  });
});

describe("Office's theme", () => {
  it.each([
    ['#1F1F1F', true],
    ['#F3F3F3', false],
    ['0A0A0A', true],
    ['', null],
    [undefined, null],
  ])('with the background %s is dark: %s', (background, isDark) => {
    officeSaying({ host: 'Excel', ...(background === undefined ? {} : { background }) });
    expect(officePrefersDark()).toBe(isDark);
  });

  it('is not known without Office.js', () => {
    expect(officePrefersDark()).toBeNull();
  });
});
