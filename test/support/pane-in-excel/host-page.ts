import { ExcelHost } from '../../../workbench/host/excel-host';
import { readClientTypes } from '../../../workbench/wire/client-types';
import type { ClientTypes } from '../../../workbench/wire/client-types';
import { openAddInFrame } from '../../../workbench/wire/frame-transport';
import type { PressedKeys } from '../../../workbench/wire/frame-transport';
import { standIn } from './stand-in';

/** What the address of the host's page asks for. */
const asked = new URLSearchParams(window.location.search);
const keys: string[] = [];

const paneAddress = asked.get('pane') ?? '';
const isApart = new URL(paneAddress).origin !== window.location.origin;

// Excel on the web says in the address, too, who opens the page.
const HOST_INFO = '_host_Info=Excel$Web$16.01$en-US$correlation$$disableLogging$3';
/** In milliseconds. */
const LOOK_EVERY = 10;

let clientTypes = isApart ? await typesReadApart() : null;

const host = new ExcelHost({
  types: () => (clientTypes ??= readTypes(addIn.frame)),
  requirementSets: { ExcelApi: asked.get('api') ?? '' },
});

const addIn = openAddInFrame(host, `${paneAddress}?${HOST_INFO}`, document.body, {
  onKeys: (pressed) => void keys.push(keysLabel(pressed)),
});

host.pane.onState = (state) => {
  addIn.frame.style.display = state === 'Visible' ? '' : 'none';
};

Reflect.set(window, 'standIn', standIn(host, addIn, keys));

/** Reads the client's classes, and then has the client refuse what this Excel does not have: it ships with that off. */
function readTypes({ contentWindow }: HTMLIFrameElement): ClientTypes {
  const ofFrame = (name: string): object => Object(Reflect.get(Object(contentWindow), name)) as object;
  const types = readClientTypes({ Excel: ofFrame('Excel'), OfficeExtension: ofFrame('OfficeExtension') });
  const utility: unknown = Reflect.get(ofFrame('OfficeExtension'), 'CommonUtility');
  Reflect.set(Object(utility), '_doApiNotSupportedCheck', true);
  return types;
}

function keysLabel({ keyCode, ctrlKey, altKey, shiftKey, metaKey }: PressedKeys): string {
  const held = { Ctrl: ctrlKey, Shift: shiftKey, Alt: altKey, Command: metaKey };
  const names = Object.entries(held).flatMap(([name, isHeld]) => (isHeld ? [name] : []));
  return [...names, String.fromCharCode(keyCode)].join('+');
}

// A page of another origin cannot be looked into, so the client is loaded once more beside it.
async function typesReadApart(): Promise<ClientTypes> {
  const host = new ExcelHost({ types: () => new Map() });
  const { frame } = openAddInFrame(host, `/client.html?${HOST_INFO}`, document.body);
  while (Reflect.get(Object(frame.contentWindow), 'Excel') === undefined) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
  const types = readTypes(frame);
  frame.remove();
  return types;
}
