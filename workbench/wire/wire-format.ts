/**
 * The conversation between the Office.js client and Excel: one request body, one response body.
 * The client counts its kinds with bare numbers; the names here are ours.
 */

/** How a request names an object. */
export const ObjectPathType = {
  /** The workbook itself. */
  global: 1,
  /** A named service, such as the one for custom functions. */
  service: 2,
  /** What a method of the parent answers. */
  method: 3,
  property: 4,
  /** `parent.getItem(key)`. */
  indexer: 5,
  /** An object the host was asked to keep; the path's name is its reference id. */
  reference: 6,
  /** An object already known to be missing. */
  nothing: 7,
} as const;

/** What a request asks to be done. */
export const ActionType = {
  /** Resolve a path and answer its id and reference id. */
  instantiate: 1,
  /** `load()` */
  query: 2,
  method: 3,
  setProperty: 4,
  /** Answered twice: among the results and among the trace ids, or event handlers are silently lost. */
  trace: 5,
} as const;

/** Bits beside the request. */
export const RequestFlag = {
  /** `delayForCellEdit`: wait until the person has finished editing a cell. */
  delayForCellEdit: 64,
} as const;

export type WireRequest = {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WireObjectPath>>;
};

export type WireObjectPath = {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
};

/** An argument whose path id is not 0 stands for the object at that path; both lists may be nested alike. */
export type WireArguments = {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly PathIds[];
};

export type PathIds = number | readonly PathIds[];

export type WireAction = {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
};

/** Names in camelCase, steps parted by `/`; `*` or no name at all means every plain property. */
export type WireQuery = {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
};

export type WireResponse = {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: WireErrorBody;
};

export type WireErrorBody = {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  /** The client reads the failing statement from it. */
  readonly ActionIndex: number;
};
