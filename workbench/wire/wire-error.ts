/** An error that reaches the add-in as a real `OfficeExtension.Error` with this code. */
export class WireError extends Error {
  /** `Type.member`, filled in by the batch where the thrower did not know it. */
  location = '';

  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}

export const NOT_IMPLEMENTED = 'HostNotImplemented';

export const itemNotFound = () =>
  new WireError('ItemNotFound', 'There is no such item in this workbook.', 404);

export const itemAlreadyExists = () =>
  new WireError('ItemAlreadyExists', 'An item with this name exists already.', 409);

export const invalidArgument = (why: string) => new WireError('InvalidArgument', why);

export const invalidObjectPath = () =>
  new WireError('InvalidObjectPath', 'The object is no longer known to the host.');

export const invalidOperation = (why: string) => new WireError('InvalidOperation', why);

export const invalidSelection = () =>
  new WireError('InvalidSelection', 'The current selection is invalid for this operation.');

export const accessDenied = (why: string) => new WireError('AccessDenied', why, 403);

/** For what this host lacks: never a made-up answer. The engine lists every one. */
export const notImplemented = (what: string) =>
  new WireError(NOT_IMPLEMENTED, `The stand-in host lacks ${what}.`, 501);
