import type { AddInService } from './add-in-service';
import type { WireEngine } from './engine';
import type { Push } from './push';

/** A host as the transports see it, whatever its workbook is. */
export type TransportHost = {
  readonly engine: WireEngine;
  readonly addIn: AddInService;
  /** What `isSetSupported` answers from: set name → highest version. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** What `Office.context.document.settings` last saved: key → JSON text. */
  documentSettings: Readonly<Record<string, string>>;
  /** Set by the transport: brings messages to the add-in. */
  push: Push;
  /** Set by the transport: tells the older selection event, which carries nothing. */
  announceSelection: () => void;
};
