/// <reference types="office-js" />
/// <reference types="custom-functions-runtime" />
import { Script } from 'node:vm';
import { JSDOM, requestInterceptor, VirtualConsole } from './load-jsdom';
import type { DOMWindow } from 'jsdom';
import { readClientTypes } from '../../wire/client-types';
import type { ClientTypes } from '../../wire/client-types';
import type { FunctionResult } from '../../wire/custom-functions-service';
import type { CallOptions } from '../function-caller';
import { ExcelHost } from '../excel-host';
import type { RequirementSets } from '../requirement-sets';
import { CLIENT_ADDRESS, clientFile } from './client-files';
import { connectMacBridge } from './mac-bridge';
import type { MacBridge } from './mac-bridge';

export type StartOptions = {
  /** The ExcelApi version this Excel has; a member of a newer one throws ApiNotFound in the client. */
  readonly excelApi?: string;
  readonly requirementSets?: RequirementSets;
  /** Bytes of a request or a response. Default: Excel on the web's 5 MB. */
  readonly payloadLimit?: number;
  readonly documentSettings?: Readonly<Record<string, string>>;
  /** Milliseconds until the client must be ready. */
  readonly patience?: number;
};

/** A running client and the Excel it talks to. */
export type RunningExcel = {
  readonly host: ExcelHost;
  readonly window: DOMWindow;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  /** Addresses the page asked for beside the client's own files. */
  readonly requests: readonly string[];
  /** Runs a script in the page, such as a built add-in's. */
  readonly load: (script: string, fileName?: string) => void;
  /** Calls a custom function as a formula does. */
  readonly call: (name: string, args: readonly unknown[], options?: CallOptions) => Promise<FunctionResult>;
  /** Presses a ribbon button whose function was associated by `Office.actions`; waits until it is done. */
  readonly press: (functionName: string, controlId?: string) => Promise<void>;
  /** Makes `Excel`, `Office` and the like global, for code that expects them; answers how to undo it. */
  readonly makeGlobal: () => () => void;
  readonly close: () => void;
};

const PAGE = 'https://addin.example/taskpane.html';
const GLOBALS = ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions'] as const;

/** Bits of the page's start: shared runtime, and custom functions, which never start without theirs. */
const SHARED_RUNTIME_WITH_FUNCTIONS = 3;
const PATIENCE = 20_000;

let clientTypes: ClientTypes | null = null;

/** Starts the unmodified Office.js client in Node, as if Excel for Mac had opened it, against the stand-in. */
export async function startExcel(options: StartOptions = {}): Promise<RunningExcel> {
  const requests: string[] = [];
  let bridge: MacBridge | null = null;
  const host = new ExcelHost({
    ...options,
    types: () => (clientTypes ??= readTypes(dom.window)),
    requirementSets: {
      ...options.requirementSets,
      ...(options.excelApi !== undefined && { ExcelApi: options.excelApi }),
    },
  });
  const interceptor = requestInterceptor((request) => {
    const text = clientFile(request.url);
    if (text === null) {
      requests.push(request.url);
    }
    const headers = { 'content-type': 'text/javascript' };
    return new Response(text ?? '', { status: text === null ? 404 : 200, headers });
  });
  const dom = new JSDOM(`<!doctype html><script src="${CLIENT_ADDRESS}office.js"></script>`, {
    url: `${PAGE}?_host_Info=${hostInfo()}`,
    runScripts: 'dangerously',
    resources: { interceptors: [interceptor] },
    pretendToBeVisual: true,
    // A refused address is in `requests`; what else goes wrong in the page is printed.
    virtualConsole: new VirtualConsole().forwardTo(console, { jsdomErrors: ['unhandled-exception'] }),
    beforeParse: (window) => {
      bridge = connectMacBridge(window, host);
    },
  });
  const { window } = dom;
  await ready(window, options.patience ?? PATIENCE);
  clientTypes ??= readTypes(window);
  if (options.excelApi !== undefined) {
    // The client has this check but ships with it off.
    Reflect.set(global(window, 'OfficeExtension.CommonUtility'), '_doApiNotSupportedCheck', true);
  }
  return {
    host,
    window,
    Excel: global(window, 'Excel') as typeof Excel,
    Office: global(window, 'Office') as typeof Office,
    OfficeExtension: global(window, 'OfficeExtension') as typeof OfficeExtension,
    CustomFunctions: global(window, 'CustomFunctions') as typeof CustomFunctions,
    requests,
    load: (script, filename) => {
      new Script(script, filename === undefined ? {} : { filename }).runInContext(dom.getInternalVMContext());
    },
    call: (name, args, callOptions) => host.functions.call(name, args, callOptions),
    press: async (functionName, controlId = 'button-1') => bridge?.runCommand(functionName, controlId),
    makeGlobal: () => makeGlobal(window),
    close: () => window.close(),
  };
}

function hostInfo(): string {
  const parts = ['Excel', 'Mac', '16.00', 'en-US', 'correlation', '', 'disableLogging'];
  return [...parts, SHARED_RUNTIME_WITH_FUNCTIONS].join('$');
}

async function ready(window: DOMWindow, patience: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  await new Promise<void>((resolve, reject) => {
    const failure = new Error(`The Office.js client was not ready within ${patience} ms.`);
    timer = setTimeout(() => reject(failure), patience);
    window.addEventListener('load', () => {
      const { onReady } = global(window, 'Office') as typeof Office;
      void onReady(() => resolve());
    });
  });
  clearTimeout(timer);
}

function readTypes(window: DOMWindow): ClientTypes {
  return readClientTypes({
    Excel: global(window, 'Excel'),
    OfficeExtension: global(window, 'OfficeExtension'),
  });
}

function global(window: DOMWindow, path: string): object {
  const value: unknown = path
    .split('.')
    .reduce<unknown>((owner, name) => Reflect.get(Object(owner), name), window);
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) {
    throw new Error(`The page has no ${path}.`);
  }
  return value;
}

function makeGlobal(window: DOMWindow): () => void {
  const before = GLOBALS.map((name) => [name, Reflect.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of GLOBALS) {
    Reflect.defineProperty(globalThis, name, {
      value: global(window, name),
      configurable: true,
      writable: true,
    });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor === undefined) {
        Reflect.deleteProperty(globalThis, name);
      } else {
        Reflect.defineProperty(globalThis, name, descriptor);
      }
    }
  };
}
