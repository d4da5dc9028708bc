import type { TransportHost } from './transport-host';

/** Fields of a message; the numbers are the client's. */
const MessageType = { request: 0, response: 1 } as const;
const Action = { registerEvent: 1, unregisterEvent: 2 } as const;
const ResponseType = { toCall: 0, toEvent: 1 } as const;
const Dispatch = { saveSettings: 76, request: 93, commandDone: 94 } as const;

/** What the add-in tells its host of itself, by number; the others are of no consequence here. */
const KEYS_PRESSED = 39;

const HTTP_OK = 200;
const NOT_HANDLED = -2;
const NOTIFY = 'ContextActivationManager_notifyHost';
const CONVERSATION = 'conversation-1';
const ADD_IN = 'addin-1';

/** Bits of the page's start: shared runtime, and custom functions, which never start without theirs. */
const SHARED_RUNTIME_WITH_FUNCTIONS = 3;

/** Where the body and the flags stand in a request's list of arguments. */
const BODY = 4;
const FLAGS = 6;

type FrameMessage = {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: FrameCall;
};

type FrameCall = {
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
  readonly [index: number]: unknown;
};

/** Keys with Ctrl, Alt, Shift or the command key, pressed while the add-in had the focus. */
export type PressedKeys = {
  readonly keyCode: number;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
};

export type FrameOptions = {
  /** Hears of the keys that the client hands on, so that the host can look whether they are a shortcut. */
  readonly onKeys?: (keys: PressedKeys) => void;
};

export type AddInFrame = {
  readonly frame: HTMLIFrameElement;
  /** Presses a ribbon button of the kind ExecuteFunction; resolves once the add-in says that it is done. */
  readonly runCommand: (functionName: string, controlId: string) => Promise<void>;
};

/**
 * Opens an add-in in a frame of this page, as Excel on the web does, with the host at the other end. The client trusts
 * a page of https whose host name is the add-in's own.
 */
export function openAddInFrame(
  host: TransportHost,
  url: string,
  container: Element,
  { onKeys = () => undefined }: FrameOptions = {},
): AddInFrame {
  const page = container.ownerDocument.defaultView ?? window;
  const frame = container.ownerDocument.createElement('iframe');
  const listeners = new Map<string, { readonly message: FrameMessage; readonly origin: string }>();
  const commands = new Map<string, () => void>();

  frame.name = JSON.stringify({
    baseFrameName: 'frame-1',
    hostInfo: `Excel|Web|16.01|en-US|correlation||disableLogging|${SHARED_RUNTIME_WITH_FUNCTIONS}`,
    xdmInfo: `${CONVERSATION}|${ADD_IN}|${page.location.origin}`,
    serializerVersion: '1',
    flights: '[]',
  });
  frame.src = url;

  const post = (to: FrameMessage, origin: string, type: number, data: unknown) => {
    const response = {
      _messageType: MessageType.response,
      _responseType: type,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _origin: page.location.origin,
      _errorCode: data === null ? NOT_HANDLED : 0,
      _serializerVersion: 1,
      _data: data,
    };
    frame.contentWindow?.postMessage(JSON.stringify(response), origin);
  };
  const raise = (name: string, data: unknown) => {
    const listener = listeners.get(name);
    if (listener !== undefined) {
      post(listener.message, listener.origin, ResponseType.toEvent, data);
    }
  };
  host.push = (entries) => {
    setTimeout(() => raise('richApiMessage', { ArrayData: entries }));
  };
  host.announceSelection = () => {
    setTimeout(() => raise('documentSelectionChanged', {}));
  };

  page.addEventListener('message', (event) => {
    if (event.source !== frame.contentWindow || typeof event.data !== 'string') {
      return;
    }
    const message = JSON.parse(event.data) as FrameMessage;
    if (message._messageType !== MessageType.request) {
      return;
    }
    if (message._actionType === Action.registerEvent) {
      listeners.set(message._actionName, { message, origin: event.origin });
    }
    if (message._actionType === Action.unregisterEvent) {
      listeners.delete(message._actionName);
    }
    if (message._actionName === NOTIFY && message._data[1] === KEYS_PRESSED) {
      onKeys(message._data[2] as PressedKeys);
    }
    void answer(host, message, commands).then((data) => {
      if (data !== undefined) {
        post(message, event.origin, ResponseType.toCall, data);
      }
    });
  });

  const runCommand = async (functionName: string, controlId: string) => {
    await host.addIn.ready;
    await new Promise<void>((resolve) => {
      const id = `command-${commands.size + 1}`;
      commands.set(id, resolve);
      const event = JSON.stringify({ source: { id: controlId }, version: 1 });
      raise('appCommandInvoked', { 0: id, 1: functionName, 2: event });
    });
  };

  container.append(frame);
  return { frame, runCommand };
}

/** Null where the host lacks the call, undefined where no answer is to come. */
async function answer(
  host: TransportHost,
  { _actionType: type, _actionName: name, _data: data }: FrameMessage,
  commands: ReadonlyMap<string, () => void>,
): Promise<unknown> {
  if (type === Action.registerEvent || type === Action.unregisterEvent) {
    return { Error: 0 };
  }
  switch (name) {
    case 'ContextActivationManager_getAppContextAsync':
      return documentContext(host);
    case NOTIFY:
      return {};
    case 'executeMethod':
      return execute(host, data, commands);
    default:
      host.engine.noteMissing(`the message ${name}`);
      return null;
  }
}

async function execute(
  host: TransportHost,
  data: FrameCall,
  commands: ReadonlyMap<string, () => void>,
): Promise<unknown> {
  switch (data.DdaMethod?.DispatchId) {
    case Dispatch.request: {
      const answered = await host.engine.answer(
        String(data.ArrayData?.[BODY]),
        Number(data.ArrayData?.[FLAGS] ?? 0),
      );
      switch (answered.kind) {
        case 'body':
          return { Version: 1, Error: 0, Data: [HTTP_OK, [], answered.text] };
        case 'refused':
          return { Version: 1, Error: answered.number };
        case 'silence':
          return undefined;
      }
      break;
    }
    case Dispatch.saveSettings:
      host.documentSettings = Object.fromEntries(data.DdaSettingsMethod?.Properties ?? []);
      return { Version: 1, Error: 0 };
    case Dispatch.commandDone:
      commands.get(String(data[0]))?.();
      return { Version: 1, Error: 0 };
    default:
      host.engine.noteMissing(`the frame's call ${data.DdaMethod?.DispatchId ?? 'without a number'}`);
      return null;
  }
}

function documentContext({ documentSettings, requirementSets }: TransportHost): object {
  return {
    _id: ADD_IN,
    _appName: 16, // Excel on the web
    _appVersion: 16,
    _appMinorVersion: 1,
    _appUILocale: 'en-US',
    _dataLocale: 'en-US',
    _docUrl: 'https://workbooks.example/Book1.xlsx',
    _clientMode: 1, // read and write
    _settings: Object.entries(documentSettings),
    _reason: 1, // inserted
    _osfControlType: 1, // container, as for a task pane
    _eToken: '',
    _correlationId: 'correlation',
    _appInstanceId: 'instance',
    _touchEnabled: false,
    _commerceAllowed: true,
    _hostFullVersion: '16.0.18000.00000',
    _hostCustomMessage: '',
    _addinName: 'add-in',
    _requirementMatrix: JSON.stringify(requirementSets),
  };
}
