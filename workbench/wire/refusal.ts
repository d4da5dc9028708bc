/**
 * Errors that Excel tells outside the response body, as numbers. The client turns each into the code beside it;
 * every other code travels in the body.
 */
const NUMBERS: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  WriteNotSupportedWhenModalDialogOpen: 5016,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

export const CELL_EDIT_MODE = 'InvalidOperationInCellEditMode';
export const REQUEST_TOO_LARGE = 'RequestPayloadSizeLimitExceeded';
export const RESPONSE_TOO_LARGE = 'ResponsePayloadSizeLimitExceeded';

/** The number of an error code that is told outside the body, or null. */
export function refusalNumber(code: string): number | null {
  return NUMBERS[code] ?? null;
}
