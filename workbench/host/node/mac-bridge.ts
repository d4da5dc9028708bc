import type { DOMWindow } from 'jsdom';
import type { TransportHost } from '../../wire/transport-host';

/** What the page asks of the bridge that Excel for Mac offers. */
const Method = { execute: 1, registerEvent: 2, unregisterEvent: 3, writeSettings: 4, getContext: 5 } as const;

/** What is executed, and what is listened to. */
const Dispatch = { selectionChanged: 2, message: 33, command: 39, request: 93, commandDone: 94 } as const;

const SUCCESS = 0;
const UNSUPPORTED = 5001;
const HTTP_OK = 200;

type BridgeMessage = {
  readonly methodId: number;
  readonly callbackId?: string;
  readonly params: {
    readonly id?: number;
    readonly apiArgs?: readonly unknown[];
    readonly keys?: readonly string[];
    readonly values?: readonly string[];
  };
};

/** What Excel does to the page by itself. */
export type MacBridge = {
  /** Presses a ribbon button of the kind ExecuteFunction; resolves once the add-in says that it is done. */
  readonly runCommand: (functionName: string, controlId: string) => Promise<void>;
};

/** Where the body and the flags stand in a request's list of arguments. */
const BODY = 4;
const FLAGS = 6;

/** Offers a page the message handler by which it talks to Excel for Mac, with the stand-in at the other end. */
export function connectMacBridge(window: DOMWindow, host: TransportHost): MacBridge {
  const listeners = new Map<number, string>();

  // The answer arrives as script, so that its objects belong to the page.
  const callPage = (functionName: string, callbackId: string, payload: unknown) => {
    setTimeout(() => {
      if (!window.closed) {
        const args = `${JSON.stringify(callbackId)}, ${JSON.stringify(payload)}`;
        window.eval(`OSF.ScriptMessaging.${functionName}(${args})`);
      }
    });
  };
  const raise = (eventId: number, data: unknown) => {
    const callbackId = listeners.get(eventId);
    if (callbackId !== undefined) {
      callPage('agaveHostEventCallback', callbackId, [data, eventId]);
    }
  };
  host.push = (entries) => raise(Dispatch.message, entries);
  host.announceSelection = () => raise(Dispatch.selectionChanged, []);

  const commands = new Map<string, () => void>();
  const runCommand = async (functionName: string, controlId: string) => {
    await host.addIn.ready;
    await new Promise<void>((resolve) => {
      const id = `command-${commands.size + 1}`;
      commands.set(id, resolve);
      raise(Dispatch.command, [id, functionName, JSON.stringify({ source: { id: controlId }, version: 1 })]);
    });
  };

  const answer = async ({ methodId, params, callbackId = '' }: BridgeMessage): Promise<unknown> => {
    switch (methodId) {
      case Method.getContext:
        return documentContext(host);
      case Method.execute:
        if (params.id === Dispatch.commandDone) {
          commands.get(String(params.apiArgs?.[0]))?.();
          return [SUCCESS];
        }
        return execute(host, params);
      case Method.registerEvent:
        listeners.set(params.id ?? 0, callbackId);
        return [SUCCESS];
      case Method.unregisterEvent:
        listeners.delete(params.id ?? 0);
        return [SUCCESS];
      case Method.writeSettings:
        host.documentSettings = Object.fromEntries(
          (params.keys ?? []).map((key, index) => [key, params.values?.[index] ?? '']),
        );
        return [SUCCESS];
      default:
        host.engine.noteMissing(`the bridge's method ${methodId}`);
        return [UNSUPPORTED];
    }
  };

  const postMessage = (text: string) => {
    const message = JSON.parse(text) as BridgeMessage;
    void answer(message).then((payload) => {
      if (payload !== null && message.callbackId) {
        callPage('agaveHostCallback', message.callbackId, payload);
      }
    });
  };
  Reflect.set(window, 'webkit', { messageHandlers: { Agave: { postMessage } } });
  return { runCommand };
}

/** Null where no answer is to come. */
async function execute(host: TransportHost, { id, apiArgs }: BridgeMessage['params']): Promise<unknown> {
  const request = apiArgs?.[0];
  if (id !== Dispatch.request || !Array.isArray(request)) {
    host.engine.noteMissing(`the bridge's call ${id ?? 0}`);
    return [UNSUPPORTED];
  }
  const answer = await host.engine.answer(String(request[BODY]), Number(request[FLAGS]));
  switch (answer.kind) {
    case 'body':
      return [[SUCCESS, [HTTP_OK, [], answer.text]]];
    case 'refused':
      return [answer.number];
    case 'silence':
      return null;
  }
}

/** The document's context is keyed by numbers; the names beside them are the client's. */
function documentContext(host: TransportHost): Readonly<Record<number, unknown>> {
  const { documentSettings } = host;
  return {
    0: [Object.keys(documentSettings), Object.values(documentSettings)], // settings
    1: 'addin-1', // solution reference id
    2: 1, // application: Excel
    3: 16, // major version
    4: 0, // minor version
    5: 0, // revision
    6: 0, // API version sequence
    7: 0, // capabilities: read and write
    8: 'en-US', // language of the application
    9: 'en-US', // language of the data
    10: 0, // bindings
    11: '/Book1.xlsx', // address of the document
    12: 1, // activation: inserted
    13: 1, // control: container, as for a task pane
    14: '', // solution token
    15: 0, // API set version
    16: 'correlation', // correlation id
    17: 'instance', // instance id
    18: false, // touch
    19: true, // commerce allowed
    20: JSON.stringify(host.requirementSets), // requirement sets
    21: '', // custom message
    22: '16.90.0.0', // full version
    23: 2, // display: task pane
  };
}
