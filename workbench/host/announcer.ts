import { eventEntry, EventType, WORKBOOK_TARGET } from '../wire/push';
import type { PushEntry } from '../wire/push';
import { formatBox } from './model/address';
import type { WorkbookEvent } from './model/workbook';
import type { EventRegistry } from './objects/event-registry';
import type { RuntimeObject } from './objects/runtime';
import { eventReference } from './objects/workbook';

/** Where announcements go. */
export type Listeners = {
  readonly push: (entries: readonly PushEntry[]) => void;
  readonly selection: () => void;
};

const TYPES = {
  changed: EventType.worksheetChanged,
  added: EventType.worksheetAdded,
  deleted: EventType.worksheetDeleted,
  activated: EventType.worksheetActivated,
  deactivated: EventType.worksheetDeactivated,
  selected: EventType.worksheetSelectionChanged,
} as const;

/** Turns what happens in the workbook into the client's events, gathered and told after each batch. */
export class Announcer {
  #waiting: PushEntry[] = [];
  #isSelectionNew = false;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(
    private readonly events: EventRegistry,
    private readonly runtime: RuntimeObject,
    private readonly listeners: Listeners,
  ) {}

  note(event: WorkbookEvent): void {
    if (!this.runtime.enabled) {
      return;
    }
    const { id } = 'place' in event ? event.place.sheet : event.sheet;
    const targets = [
      ...(this.events.has(event.kind, id) ? [id] : []),
      ...(this.events.has(event.kind, null) ? [WORKBOOK_TARGET] : []),
    ];
    this.#waiting.push(...targets.map((target) => eventEntry(TYPES[event.kind], target, messageOf(event))));
    this.#isSelectionNew ||= event.kind === 'selected';
    // What happens outside a batch, such as a test's own change, is told soon after.
    this.#timer ??= setTimeout(() => this.tell());
  }

  tell(): void {
    if (this.#timer !== null) {
      clearTimeout(this.#timer);
      this.#timer = null;
    }
    const entries = this.#waiting.splice(0);
    if (entries.length > 0) {
      this.listeners.push(entries);
    }
    if (this.#isSelectionNew) {
      this.#isSelectionNew = false;
      this.listeners.selection();
    }
  }
}

function messageOf(event: WorkbookEvent): object {
  switch (event.kind) {
    case 'changed': {
      const { sheet, box } = event.place;
      return {
        type: 'WorksheetChanged',
        changeType: event.changeType,
        source: event.author === 'Remote' ? 'Remote' : 'Local',
        triggerSource: event.author === 'AddIn' ? 'ThisLocalAddin' : 'Unknown',
        worksheetId: sheet.id,
        address: formatBox(box),
        referenceId: eventReference(sheet.id, box),
      };
    }
    case 'selected':
      return { worksheetId: event.place.sheet.id, address: formatBox(event.place.box) };
    default:
      return { worksheetId: event.sheet.id, source: 'Local' };
  }
}
