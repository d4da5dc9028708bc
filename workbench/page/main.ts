import { openWorkbook } from '../files/open-workbook';
import { readManifestFunctions } from '../grid/functions/read-functions';
import type { FunctionList } from '../host/calculate/function-list';
import { openAddInFrame } from '../wire/frame-transport';
import type { PressedKeys } from '../wire/frame-transport';
import { actionEntry } from '../wire/push';
import { askedBook } from './book-address';
import type { AskedBook } from './book-address';
import { part } from './element';
import { FileControls } from './file-controls';
import { notice, problem, say } from './notices';
import { Pane } from './pane';
import { PrintPreview } from './print-preview';
import { readManifest } from './read-manifest';
import { drawRibbon } from './ribbon-strip';
import { scenarioCalled } from './scenarios';
import type { Scenario } from './scenarios';
import { readShortcuts, shortcutAction } from './shortcuts';
import { leaveRoom, onChange, spillsOf, startHost } from './start-host';

// Excel on the web says in the address, too, who opens the page.
const HOST_INFO = '_host_Info=Excel$Web$16.01$en-US$correlation$$disableLogging$3';
const MANIFEST = '/add-in/manifest.xml';

/** What is asked for, with the file's content; the sentence where it cannot be had. */
type FoundBook = {
  readonly name: string;
  readonly scenario: Scenario | null;
  readonly bytes: Uint8Array | null;
  readonly problem: string | null;
};

await start().catch((error: unknown) => {
  say('The workbench did not start.');
  problem(`The workbench did not start: ${error instanceof Error ? error.message : String(error)}`);
  throw error;
});

async function start(): Promise<void> {
  const [manifestText, found] = await Promise.all([textAt(MANIFEST), findBook(askedBook(location.search))]);
  const manifest = readManifest(manifestText);
  const read = readManifestFunctions(manifestText);
  if (!read.ok) throw new Error(read.problem);
  const { namespace, metadata } = read.functions;
  const functions = JSON.parse(await textAt(metadata)) as FunctionList;

  const { host, settled, calculate } = startHost({ frame: () => frame.contentWindow, functions, namespace });
  const { workbook } = host;
  await fill();
  host.flush();
  leaveRoom(host);

  const pane = new Pane(manifest.displayName, () => host.pane.changeTo('Background'));
  host.pane.onState = (state) => pane.show(state === 'Visible');
  const keys = (pressed: PressedKeys): boolean => {
    const action = shortcutAction(shortcuts, pressed);
    if (action !== null) host.push([actionEntry(action)]);
    return action !== null;
  };
  const { frame, runCommand } = openAddInFrame(host, `${manifest.page}?${HOST_INFO}`, pane.frame, {
    onKeys: keys,
  });
  frame.title = manifest.displayName;
  const shortcuts = readShortcuts(
    manifest.shortcuts === null ? {} : JSON.parse(await textAt(manifest.shortcuts)),
    /Mac/.test(navigator.platform),
  );
  // Before the grid, which keeps some keys to itself.
  const first = { capture: true };
  window.addEventListener('keydown', (event) => keys(event) && event.preventDefault(), first);
  drawRibbon(manifest, { showPane: () => host.pane.changeTo('Visible'), run: runCommand });

  const files = new FileControls(
    { workbook, namespace, settled, spillOf: spillsOf(host), documentSettings: () => host.documentSettings },
    () => preview.open(),
    found.scenario?.name ?? null,
  );
  const preview = new PrintPreview({ workbook, settled, bytes: () => files.bytes() });
  // For the curious at the browser's console, and for tests.
  Reflect.set(window, 'workbench', { host, settled });

  await host.addIn.ready;
  calculate();
  await settled();
  onChange(host, () => files.noteChange());
  if (found.scenario?.isEditing === true) beginEditing();
  say('Ready.');

  async function fill(): Promise<void> {
    workbook.fileName = found.name;
    part('book-name', HTMLSpanElement).textContent = found.name;
    document.title = `${found.name} – SSoS workbench (not Excel)`;
    if (found.problem !== null) problem(found.problem);
    if (found.bytes !== null) {
      const opened = await openWorkbook(workbook, found.bytes, namespace);
      if (!opened.ok) problem(opened.problem);
      else if (opened.leftOut.length > 0) {
        problem(`The workbench has no place for what this file also holds: ${opened.leftOut.join(', ')}.`);
      }
      if (opened.ok) host.documentSettings = opened.documentSettings;
    }
    found.scenario?.prepare?.(workbook);
    if (workbook.protection.isOn) tellOfProtection();
  }

  function tellOfProtection(): void {
    notice('The structure of this workbook is protected: sheets can be neither added, renamed nor deleted.', {
      label: 'Lift the protection',
      press: () => {
        workbook.protection.isOn = false;
        say('The protection is lifted.');
      },
    });
  }

  function beginEditing(): void {
    host.engine.cellEdit.begin();
    notice('Someone is typing in a cell. Until that is over, Excel lets no add-in read or write.', {
      label: 'End the editing',
      press: () => {
        host.engine.cellEdit.end();
        say('The cell is no longer being edited.');
      },
    });
  }
}

async function findBook(asked: AskedBook): Promise<FoundBook> {
  if (asked.kind === 'opened') {
    return { ...(await bytesAt(asked.address)), name: asked.name, scenario: null };
  }
  const called = scenarioCalled(asked.name);
  const { file } = called.ok ? called.scenario : {};
  const content = file === undefined ? { bytes: null, problem: null } : await bytesAt(file.address);
  return {
    name: file?.name ?? 'Book1.xlsx',
    scenario: called.ok ? called.scenario : null,
    bytes: content.bytes,
    problem: called.ok ? content.problem : called.problem,
  };
}

async function bytesAt(address: string): Promise<Pick<FoundBook, 'bytes' | 'problem'>> {
  const response = await fetch(address);
  return response.ok
    ? { bytes: new Uint8Array(await response.arrayBuffer()), problem: null }
    : { bytes: null, problem: await response.text() };
}

async function textAt(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} is not there.`);
  return response.text();
}
