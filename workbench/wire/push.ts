/** One message from Excel to the add-in: `[category, type, target, text, id]`. */
export type PushEntry = readonly [
  category: number,
  type: number,
  target: string,
  message: string,
  id: number,
];

/** How a transport brings messages to the add-in. */
export type Push = (entries: readonly PushEntry[]) => void;

const EVENT_CATEGORY = 65536;
const FUNCTION_CATEGORY = 1;
const ACTION_CATEGORY = 2;
const INVOKE = 1000;
const CANCEL = 1001;

/** The client's numbers for the events that a host may raise. */
export const EventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  visibilityChanged: 65539,
} as const;

/** The target of events that are raised for the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';

export function eventEntry(type: number, target: string, message: object): PushEntry {
  return [EVENT_CATEGORY, type, target, JSON.stringify(message), 0];
}

/** Bits of a custom-function call. */
export const CallFlag = { cancelable: 1, streaming: 2, errorsAllowed: 4 } as const;

export type FunctionCall = {
  readonly invocation: number;
  readonly name: string;
  readonly args: readonly unknown[];
  /** The calling cell, as `Sheet1!A1`. */
  readonly address: string;
  readonly flags: number;
};

export function callEntry({ invocation, name, args, address, flags }: FunctionCall): PushEntry {
  return [
    FUNCTION_CATEGORY,
    INVOKE,
    '',
    JSON.stringify([invocation, name, args, address, flags]),
    invocation,
  ];
}

export function cancelEntry(invocation: number): PushEntry {
  return [FUNCTION_CATEGORY, CANCEL, '', JSON.stringify({ invocationId: invocation }), 0];
}

/** Starts an action that was associated with a name, as Excel does for a keyboard shortcut. */
export function actionEntry(name: string): PushEntry {
  return [ACTION_CATEGORY, INVOKE, '', JSON.stringify([name]), 0];
}
