import { AddInService } from '../wire/add-in-service';
import { AppRuntimeService } from '../wire/app-runtime-service';
import type { ClientTypes } from '../wire/client-types';
import { CustomFunctionsService } from '../wire/custom-functions-service';
import { WireEngine } from '../wire/engine';
import type { EngineHooks } from '../wire/engine';
import type { Push } from '../wire/push';
import { Announcer } from './announcer';
import { FunctionCaller } from './function-caller';
import { Workbook } from './model/workbook';
import { EventRegistry } from './objects/event-registry';
import { makeWorld } from './objects/make-world';
import { RuntimeObject } from './objects/runtime';
import { WorkbookObject } from './objects/workbook';
import { REQUIREMENT_SETS } from './requirement-sets';
import type { RequirementSets } from './requirement-sets';

export type ExcelHostOptions = {
  /** Read from the client once it is loaded; asked for with its first request. */
  readonly types: () => ClientTypes;
  readonly requirementSets?: RequirementSets;
  /** Bytes of a request or a response; Infinity for Excel on the desktop, which has no such limit. */
  readonly payloadLimit?: number;
  /** What `Office.context.document.settings` starts with: key → JSON text. */
  readonly documentSettings?: Readonly<Record<string, string>>;
  /** In memory without. */
  readonly workbook?: Workbook;
  /** What else is done around the actions of a batch. */
  readonly hooks?: EngineHooks;
};

/** The stand-in for Excel as a transport sees it: it answers requests and pushes messages. */
export class ExcelHost {
  readonly workbook: Workbook;
  readonly engine: WireEngine;
  readonly functions: FunctionCaller;
  readonly addIn = new AddInService();
  /** Whether the add-in's pane is shown. */
  readonly pane = new AppRuntimeService((entries) => this.push(entries));
  readonly requirementSets: RequirementSets;
  /** What `Office.context.document.settings` last saved: another store than `workbook.settings`. */
  documentSettings: Readonly<Record<string, string>>;
  /** Set by the transport. */
  push: Push = () => undefined;
  /** Set by the transport: tells the older selection event, which carries nothing. */
  announceSelection: () => void = () => undefined;

  constructor({ types, requirementSets, payloadLimit, documentSettings, workbook, hooks }: ExcelHostOptions) {
    this.workbook = workbook ?? new Workbook();
    const events = new EventRegistry();
    const runtime = new RuntimeObject();
    const service = new CustomFunctionsService();
    const announcer = new Announcer(events, runtime, {
      push: (entries) => this.push(entries),
      selection: () => this.announceSelection(),
    });
    this.requirementSets = { ...REQUIREMENT_SETS, ...requirementSets };
    this.documentSettings = documentSettings ?? {};
    this.workbook.listen = (event) => announcer.note(event);
    this.functions = new FunctionCaller(service, (entries) => this.push(entries));
    this.engine = new WireEngine({
      types,
      root: new WorkbookObject(makeWorld(this.workbook, events), events, runtime),
      services: {
        [CustomFunctionsService.serviceName]: service,
        [AddInService.serviceName]: this.addIn,
        [AppRuntimeService.serviceName]: this.pane,
      },
      hooks: {
        ...hooks,
        afterBatch: async () => {
          await hooks?.afterBatch?.();
          announcer.tell();
        },
      },
      ...(payloadLimit !== undefined && { payloadLimit }),
    });
  }
}
