import { itemNotFound } from '../../wire/wire-error';
import { WireCollection } from '../../wire/wire-object';
import { asText } from './arguments';
import type { EventRegistry } from './event-registry';
import { WorksheetObject } from './worksheet';
import type { Sheet } from '../model/sheet';
import type { World } from './world';

/** The sheets of the workbook in the order of their tabs, hidden ones too. */
export class WorksheetsObject extends WireCollection<WorksheetObject> {
  readonly type = 'WorksheetCollection';

  constructor(
    private readonly world: World,
    private readonly events: EventRegistry,
  ) {
    super();
  }

  items() {
    return this.world.workbook.sheets.map((sheet) => this.#object(sheet));
  }

  override find(key: unknown) {
    const sheet = this.world.workbook.findSheet(key);
    return sheet && this.#object(sheet);
  }

  /** Does not show the new sheet. */
  Add(name: unknown) {
    const { workbook } = this.world;
    return this.#object(
      name === null || name === undefined ? workbook.addSheet() : workbook.addSheet(asText(name)),
    );
  }

  GetActiveWorksheet() {
    return this.#object(this.world.workbook.activeSheet);
  }

  GetFirst(visibleOnly: unknown) {
    return this.#firstOf(this.world.workbook.sheets, visibleOnly);
  }

  GetLast(visibleOnly: unknown) {
    return this.#firstOf([...this.world.workbook.sheets].reverse(), visibleOnly);
  }

  override GetCount(visibleOnly?: unknown) {
    return this.world.workbook.sheets.filter(
      (sheet) => visibleOnly !== true || sheet.visibility === 'Visible',
    ).length;
  }

  _RegisterDataChangedEvent() {
    this.events.add('changed', null);
  }

  _UnregisterDataChangedEvent() {
    this.events.remove('changed', null);
  }

  _RegisterSelectionChangedEvent() {
    this.events.add('selected', null);
  }

  _UnregisterSelectionChangedEvent() {
    this.events.remove('selected', null);
  }

  _RegisterAddedEvent() {
    this.events.add('added', null);
  }

  _UnregisterAddedEvent() {
    this.events.remove('added', null);
  }

  _RegisterDeletedEvent() {
    this.events.add('deleted', null);
  }

  _UnregisterDeletedEvent() {
    this.events.remove('deleted', null);
  }

  _RegisterActivatedEvent() {
    this.events.add('activated', null);
  }

  _UnregisterActivatedEvent() {
    this.events.remove('activated', null);
  }

  _RegisterDeactivatedEvent() {
    this.events.add('deactivated', null);
  }

  _UnregisterDeactivatedEvent() {
    this.events.remove('deactivated', null);
  }

  #object(sheet: Sheet): WorksheetObject {
    return new WorksheetObject(this.world, this.events, sheet);
  }

  #firstOf(sheets: readonly Sheet[], visibleOnly: unknown): WorksheetObject {
    const sheet = sheets.find(({ visibility }) => visibleOnly !== true || visibility === 'Visible');
    if (sheet === undefined) {
      throw itemNotFound();
    }
    return this.#object(sheet);
  }
}
