import { invalidArgument, invalidOperation, notImplemented } from '../../wire/wire-error';
import { sameKey, WireObject } from '../../wire/wire-object';
import { parseBox, splitAddress } from '../model/address';
import { EVERYTHING } from '../model/box';
import type { Box } from '../model/box';
import { readColor } from '../model/color';
import type { Sheet } from '../model/sheet';
import { asBoolean, asNumber, asText, oneOf } from './arguments';
import { AutoFilterObject } from './auto-filter';
import type { EventRegistry } from './event-registry';
import { FreezePanesObject } from './freeze-panes';
import { PageBreaksObject } from './page-breaks';
import { PageLayoutObject } from './page-layout';
import { SheetPropertiesObject } from './sheet-properties';
import { WorksheetProtectionObject } from './worksheet-protection';
import type { World } from './world';

const LONGEST_AREAS = 8_192;
const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;

/** One sheet, and the way to its cells. */
export class WorksheetObject extends WireObject {
  readonly type = 'Worksheet';

  constructor(
    private readonly world: World,
    private readonly events: EventRegistry,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  override get isDeleted() {
    return this.sheet.isDeleted;
  }

  override matchesKey(key: unknown) {
    return sameKey(this.sheet.name, key) || sameKey(this.sheet.id, key);
  }

  get Id() {
    return this.sheet.id;
  }

  get Name() {
    return this.sheet.name;
  }

  set Name(value: unknown) {
    this.world.workbook.renameSheet(this.sheet, asText(value));
  }

  get Position() {
    return this.world.workbook.sheets.indexOf(this.sheet);
  }

  set Position(value: unknown) {
    this.world.workbook.moveSheet(this.sheet, asNumber(value));
  }

  get Visibility() {
    return this.sheet.visibility;
  }

  set Visibility(value: unknown) {
    const visibility = oneOf(value, VISIBILITIES);
    this.world.workbook.checkStructure();
    const { sheets } = this.world.workbook;
    const others = sheets.filter((sheet) => sheet !== this.sheet && sheet.visibility === 'Visible');
    const [next] = others;
    if (visibility !== 'Visible' && next === undefined) {
      throw invalidOperation('A workbook keeps at least one visible sheet.');
    }
    this.sheet.visibility = visibility;
    if (visibility !== 'Visible' && next !== undefined && this.world.workbook.activeSheet === this.sheet) {
      this.world.workbook.activate(next);
    }
  }

  get TabColor() {
    return this.sheet.tabColor;
  }

  set TabColor(value: unknown) {
    this.sheet.tabColor = value === '' ? '' : readColor(value);
  }

  get ShowGridlines() {
    return this.sheet.showGridlines;
  }

  set ShowGridlines(value: unknown) {
    this.sheet.showGridlines = asBoolean(value);
  }

  get ShowHeadings() {
    return this.sheet.showHeadings;
  }

  set ShowHeadings(value: unknown) {
    this.sheet.showHeadings = asBoolean(value);
  }

  /** The client writes these two under shorter names than it reads them. */
  set Gridlines(value: unknown) {
    this.ShowGridlines = value;
  }

  set Headings(value: unknown) {
    this.ShowHeadings = value;
  }

  get StandardHeight() {
    return this.sheet.rows.standard;
  }

  get Tables() {
    return this.world.make.tables(this.sheet);
  }

  get FreezePanes() {
    return new FreezePanesObject(this.world, this.sheet);
  }

  get PageLayout() {
    return new PageLayoutObject(this.world, this.sheet);
  }

  get HorizontalPageBreaks() {
    return new PageBreaksObject(this.world, this.sheet);
  }

  get Protection() {
    return new WorksheetProtectionObject(this.sheet);
  }

  get AutoFilter() {
    return new AutoFilterObject(this.world, this.sheet, this.sheet.filter);
  }

  get CustomProperties() {
    return new SheetPropertiesObject(this.sheet);
  }

  Activate(): void {
    this.world.workbook.activate(this.sheet);
  }

  /** Only to the end: where else Excel would put it needs no guessing then. */
  Copy(position: unknown): WorksheetObject {
    if (position !== 'End') {
      throw notImplemented('copying a sheet to another place than the end');
    }
    return new WorksheetObject(this.world, this.events, this.world.workbook.copySheet(this.sheet));
  }

  Delete(): void {
    this.world.workbook.deleteSheet(this.sheet);
  }

  GetRange(address: unknown) {
    const place =
      address === null || address === undefined || address === ''
        ? { sheet: this.sheet, box: EVERYTHING }
        : this.world.workbook.find(asText(address), this.sheet);
    return this.world.make.range(place);
  }

  /** `A1:B2,D4`, all on this sheet. */
  GetRanges(address: unknown) {
    if (address === null || address === undefined) {
      return this.world.make.areas({ sheet: this.sheet, boxes: [EVERYTHING] });
    }
    const text = asText(address);
    if (text.length > LONGEST_AREAS) {
      throw invalidArgument('A list of ranges may have 8,192 characters.');
    }
    return this.world.make.areas({
      sheet: this.sheet,
      boxes: text.split(',').map((part) => this.#ownBox(part)),
    });
  }

  GetCell(row: unknown, column: unknown) {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }

  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown) {
    const box = {
      row: asNumber(row),
      column: asNumber(column),
      rows: asNumber(rows),
      columns: asNumber(columns),
    };
    return this.world.make.range({ sheet: this.sheet, box });
  }

  /** An empty sheet answers A1. */
  GetUsedRange(valuesOnly: unknown) {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown) {
    const box = this.sheet.used(valuesOnly === true);
    return box && this.world.make.range({ sheet: this.sheet, box });
  }

  _RegisterDataChangedEvent() {
    this.events.add('changed', this.sheet.id);
  }

  _UnregisterDataChangedEvent() {
    this.events.remove('changed', this.sheet.id);
  }

  _RegisterSelectionChangedEvent() {
    this.events.add('selected', this.sheet.id);
  }

  _UnregisterSelectionChangedEvent() {
    this.events.remove('selected', this.sheet.id);
  }

  _RegisterActivatedEvent() {
    this.events.add('activated', this.sheet.id);
  }

  _UnregisterActivatedEvent() {
    this.events.remove('activated', this.sheet.id);
  }

  _RegisterDeactivatedEvent() {
    this.events.add('deactivated', this.sheet.id);
  }

  _UnregisterDeactivatedEvent() {
    this.events.remove('deactivated', this.sheet.id);
  }

  #ownBox(address: string): Box {
    const { sheet, rest } = splitAddress(address.trim());
    const box = sheet === null || sameKey(sheet, this.sheet.name) ? parseBox(rest) : null;
    if (box === null) {
      throw invalidArgument(`"${address}" is no range of the sheet "${this.sheet.name}".`);
    }
    return box;
  }
}
