import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { actionEntry } from '../../../workbench/wire/push';
import { reachableMembers } from '../../../workbench/wire/members';
import { RangeObject } from '../../../workbench/host/objects/range';
import { codeOf, inExcel, onSheet1 } from '../support/in-excel';

describe('the page of the add-in', () => {
  it('runs a script with the globals it would have in Excel', () =>
    inExcel(async (excel) => {
      excel.load(`
        window.made = Excel.run(async (context) => {
          context.workbook.worksheets.add('Made by the script');
          await context.sync();
        });
      `);
      await Reflect.get(excel.window, 'made');
      expect(excel.host.workbook.findSheet('Made by the script')).not.toBeNull();
    }));

  it('lends its globals to code that expects them, and takes them back', () =>
    inExcel(async (excel) => {
      const undo = excel.makeGlobal();
      const isLent = Reflect.get(globalThis, 'Excel') === excel.Excel;
      undo();
      expect([isLent, Reflect.get(globalThis, 'Excel')]).toEqual([true, undefined]);
    }));

  it('runs the function of a ribbon button until it says that it is done', () =>
    inExcel(async (excel) => {
      excel.load(`
        Office.actions.associate('stamp', async (event) => {
          await new Promise((resolve) => setTimeout(resolve, 20));
          window.stamped = event.source.id;
          event.completed();
        });
      `);
      await excel.press('stamp', 'stamp-button');
      expect(Reflect.get(excel.window, 'stamped')).toBe('stamp-button');
    }));

  it('runs an action that a shortcut starts, without anything to complete', () =>
    inExcel(async ({ load, host, window }) => {
      load(`
        window.started = new Promise((resolve) => {
          Office.actions.associate('stamp', (event) => resolve(String(event)));
        });
      `);
      await host.addIn.ready;
      host.push([actionEntry('stamp')]);
      expect(await Reflect.get(window, 'started')).toBe('null');
    }));

  it('has its pane shown and hidden, and hears when a person does so', () =>
    inExcel(async ({ load, host, window }) => {
      const states: string[] = [];
      host.pane.onState = (state) => void states.push(state);
      load(`
        window.heard = new Promise((resolve) => {
          window.listening = Office.addin.onVisibilityModeChanged(({ visibilityMode }) => resolve(visibilityMode));
        });
        window.shown = window.listening.then(() => Office.addin.hide()).then(() => Office.addin.showAsTaskpane());
      `);
      expect(await Reflect.get(window, 'heard')).toBe('Hidden');
      await Reflect.get(window, 'shown');
      expect([states, host.pane.state]).toEqual([['Background', 'Visible'], 'Visible']);
    }));

  it('is told of anything it asks the network for', () =>
    inExcel(async ({ window, requests }) => {
      const image = window.document.createElement('script');
      image.src = 'https://elsewhere.example/spy.js';
      const failed = new Promise((resolve) => image.addEventListener('error', resolve));
      window.document.head.append(image);
      await failed;
      expect(requests).toEqual(['https://elsewhere.example/spy.js']);
    }));

  it('waits only so long for a client that does not start', async () => {
    const code = await codeOf(() => inExcel(async () => undefined, { patience: 0 }));
    expect(code).toContain('not ready within 0 ms');
  });
});

describe('finding the data around a cell', () => {
  it.each([
    ['B2', 'B2:D4'],
    ['D4', 'B2:D4'],
    ['C3', 'B2:D4'],
    ['E12', 'E12'],
    ['A5', 'A2:D5'],
    ['H10', 'G9:H10'],
  ])('from %s it is %s', (from, region) =>
    onSheet1(async (sheet, context) => {
      sheet.getRange('B2:D4').values = [
        ['code', 'name', 'rate'],
        [1, '', 2],
        [3, 4, 5],
      ];
      sheet.getRange('G9').values = [['touches at its corner']];
      const found = sheet.getRange(from).getSurroundingRegion().load('address');
      await context.sync();
      expect(found.address).toBe(`Sheet1!${region}`);
    }),
  );

  it('tells filters of a sheet and of a table, and the rows they hide', () =>
    onSheet1(async (sheet, context, { host }) => {
      sheet.getRange('A1:A3').values = [['head'], [1], [2]];
      const table = sheet.tables.add('A1:A3', true);
      await context.sync();
      const own = host.workbook.sheet('Sheet1');
      own.filter = { box: { row: 0, column: 2, rows: 3, columns: 1 }, criteria: [{ criterion1: '>1' }] };
      own.rows.setHidden(1, 1, true);
      sheet.autoFilter.load('enabled,isDataFiltered');
      table.autoFilter.load('isDataFiltered');
      const hidden = sheet.getRange('A2').load('rowHidden');
      await context.sync();
      expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered]).toEqual([true, true]);
      expect([table.autoFilter.isDataFiltered, hidden.rowHidden]).toEqual([false, true]);
    }));
});

describe('the room', () => {
  it('can list what a client can reach of an object', () => {
    const members = reachableMembers(RangeObject.prototype);
    expect(members).toContain('values');
    expect(members).toContain('getResizedRange()');
    expect(members).not.toContain('place');
  });

  it('runs in a browser too: only its Node folder knows Node', () => {
    const files = (folder: string): readonly string[] =>
      readdirSync(folder).flatMap((name) => {
        const path = join(folder, name);
        return statSync(path).isDirectory() ? files(path) : [path];
      });
    const shared = ['workbench/wire', 'workbench/host']
      .flatMap(files)
      .filter((path) => !path.includes('host/node'));
    expect(shared.length).toBeGreaterThan(50);
    expect(shared.filter((path) => /from '(node:|jsdom)/.test(readFileSync(path, 'utf8')))).toEqual([]);
  });
});
