import { invalidSelection } from '../../wire/wire-error';
import { WireObject } from '../../wire/wire-object';
import { formatBox } from '../model/address';
import { ApplicationObject } from './application';
import { DocumentPropertiesObject } from './document-properties';
import type { EventRegistry } from './event-registry';
import { NamesObject } from './names';
import type { RuntimeObject } from './runtime';
import { SettingsObject } from './settings';
import { StylesObject } from './styles';
import { WorkbookProtectionObject } from './workbook-protection';
import { WorksheetsObject } from './worksheets';
import type { World } from './world';

/** The root of the conversation. */
export class WorkbookObject extends WireObject {
  readonly type = 'Workbook';

  constructor(
    private readonly world: World,
    private readonly events: EventRegistry,
    private readonly runtime: RuntimeObject,
  ) {
    super();
  }

  get Name() {
    return this.world.workbook.fileName;
  }

  get ReadOnly() {
    return false;
  }

  get Worksheets() {
    return new WorksheetsObject(this.world, this.events);
  }

  get Tables() {
    return this.world.make.tables(null);
  }

  get Names() {
    return new NamesObject(this.world);
  }

  get Styles() {
    return new StylesObject(this.world.workbook);
  }

  get Settings() {
    return new SettingsObject(this.world.workbook);
  }

  get Properties() {
    return new DocumentPropertiesObject(this.world.workbook);
  }

  get Protection() {
    return new WorkbookProtectionObject(this.world.workbook);
  }

  get Application() {
    return new ApplicationObject(this.world.workbook);
  }

  get _Runtime() {
    return this.runtime;
  }

  GetSelectedRange() {
    if (!this.world.workbook.isOneRangeSelected) throw invalidSelection();
    return this.world.make.range(this.world.workbook.selection);
  }

  GetActiveCell() {
    const { sheet, box } = this.world.workbook.selection;
    return this.world.make.range({ sheet, box: { ...box, rows: 1, columns: 1 } });
  }

  /** How events name the range they tell of. */
  _GetRangeForEventByReferenceId(reference: unknown) {
    const { workbook } = this.world;
    return this.world.make.range(workbook.find(String(reference), workbook.activeSheet));
  }

  _GetRangeOrNullObjectForEventByReferenceId(reference: unknown) {
    return this._GetRangeForEventByReferenceId(reference);
  }
}

/** The reference by which an event's range is found again. */
export function eventReference(sheetId: string, box: Parameters<typeof formatBox>[0]): string {
  return `'${sheetId}'!${formatBox(box)}`;
}
