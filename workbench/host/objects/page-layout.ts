import { invalidArgument } from '../../wire/wire-error';
import { WireObject } from '../../wire/wire-object';
import { parseBox } from '../model/address';
import { MAX_COLUMNS, MAX_ROWS } from '../model/box';
import type { Box } from '../model/box';
import { POINTS_PER_INCH } from '../model/page-setup';
import type { MarginSide } from '../model/page-setup';
import type { Sheet } from '../model/sheet';
import { AreaObject } from './area';
import { asBoolean, asCount, asNumber, asRecord, asText, oneOf } from './arguments';
import { HeadersFootersObject } from './headers-footers';
import type { World } from './world';

const PAPERS = [
  'Letter',
  'LetterSmall',
  'Tabloid',
  'Ledger',
  'Legal',
  'Statement',
  'Executive',
  'A3',
  'A4',
  'A5',
] as const;
const MARGIN_SIDES: readonly MarginSide[] = ['top', 'bottom', 'left', 'right', 'header', 'footer'];
const POINTS = { Points: 1, Inches: POINTS_PER_INCH, Centimeters: POINTS_PER_INCH / 2.54 } as const;
const UNITS = ['Points', 'Inches', 'Centimeters'] as const;
const SMALLEST_SCALE = 10;
const LARGEST_SCALE = 400;

/** How the sheet is printed. */
export class PageLayoutObject extends WireObject {
  readonly type = 'PageLayout';

  constructor(
    private readonly world: World,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  override get isDeleted() {
    return this.sheet.isDeleted;
  }

  get HeadersFooters() {
    return new HeadersFootersObject(this.sheet);
  }

  get Orientation() {
    return this.sheet.page.orientation;
  }

  set Orientation(value: unknown) {
    this.sheet.page.orientation = oneOf(value, ['Portrait', 'Landscape']);
  }

  get PaperSize() {
    return this.sheet.page.paperSize;
  }

  set PaperSize(value: unknown) {
    this.sheet.page.paperSize = oneOf(value, PAPERS);
  }

  get Zoom() {
    return this.sheet.page.zoom;
  }

  /** A scale, or pages to fit to; what is not named is not set. */
  set Zoom(value: unknown) {
    const { scale = null, horizontalFitToPages = null, verticalFitToPages = null } = asRecord(value);
    const fits = horizontalFitToPages !== null || verticalFitToPages !== null;
    if ((scale !== null) === fits) {
      throw invalidArgument('The zoom is either a scale or a number of pages to fit to.');
    }
    const pages = (count: unknown) => (count === null ? null : asCount(count, 1));
    this.sheet.page.zoom = fits
      ? {
          scale: null,
          horizontalFitToPages: pages(horizontalFitToPages),
          verticalFitToPages: pages(verticalFitToPages),
        }
      : { scale: asNumber(scale, SMALLEST_SCALE, LARGEST_SCALE) };
  }

  get TopMargin() {
    return this.sheet.page.margins.top;
  }

  set TopMargin(value: unknown) {
    this.#setMargin('top', value);
  }

  get BottomMargin() {
    return this.sheet.page.margins.bottom;
  }

  set BottomMargin(value: unknown) {
    this.#setMargin('bottom', value);
  }

  get LeftMargin() {
    return this.sheet.page.margins.left;
  }

  set LeftMargin(value: unknown) {
    this.#setMargin('left', value);
  }

  get RightMargin() {
    return this.sheet.page.margins.right;
  }

  set RightMargin(value: unknown) {
    this.#setMargin('right', value);
  }

  get HeaderMargin() {
    return this.sheet.page.margins.header;
  }

  set HeaderMargin(value: unknown) {
    this.#setMargin('header', value);
  }

  get FooterMargin() {
    return this.sheet.page.margins.footer;
  }

  set FooterMargin(value: unknown) {
    this.#setMargin('footer', value);
  }

  get CenterHorizontally() {
    return this.sheet.page.centerHorizontally;
  }

  set CenterHorizontally(value: unknown) {
    this.sheet.page.centerHorizontally = asBoolean(value);
  }

  get CenterVertically() {
    return this.sheet.page.centerVertically;
  }

  set CenterVertically(value: unknown) {
    this.sheet.page.centerVertically = asBoolean(value);
  }

  get PrintGridlines() {
    return this.sheet.page.printGridlines;
  }

  set PrintGridlines(value: unknown) {
    this.sheet.page.printGridlines = asBoolean(value);
  }

  get PrintHeadings() {
    return this.sheet.page.printHeadings;
  }

  set PrintHeadings(value: unknown) {
    this.sheet.page.printHeadings = asBoolean(value);
  }

  get BlackAndWhite() {
    return this.sheet.page.blackAndWhite;
  }

  set BlackAndWhite(value: unknown) {
    this.sheet.page.blackAndWhite = asBoolean(value);
  }

  get DraftMode() {
    return this.sheet.page.draftMode;
  }

  set DraftMode(value: unknown) {
    this.sheet.page.draftMode = asBoolean(value);
  }

  get FirstPageNumber() {
    return this.sheet.page.firstPageNumber;
  }

  set FirstPageNumber(value: unknown) {
    this.sheet.page.firstPageNumber = value === '' ? '' : asCount(value);
  }

  get PrintOrder() {
    return this.sheet.page.printOrder;
  }

  set PrintOrder(value: unknown) {
    this.sheet.page.printOrder = oneOf(value, ['DownThenOver', 'OverThenDown']);
  }

  SetPrintMargins(unit: unknown, margins: unknown): void {
    const points = POINTS[oneOf(unit, UNITS)];
    for (const [side, value] of Object.entries(asRecord(margins))) {
      this.#setMargin(oneOf(side, MARGIN_SIDES), asNumber(value, 0) * points);
    }
  }

  SetPrintArea(range: unknown): void {
    if (range instanceof AreaObject) {
      this.#checkOwn(range);
      this.sheet.page.area = range.cells.boxes;
      return;
    }
    this.sheet.page.area = asText(range)
      .split(',')
      .map((part) => this.world.workbook.find(part, this.sheet).box);
  }

  GetPrintAreaOrNullObject() {
    const { area } = this.sheet.page;
    return area.length === 0 ? null : this.world.make.areas({ sheet: this.sheet, boxes: area });
  }

  GetPrintArea() {
    return this.world.make.areas({ sheet: this.sheet, boxes: this.sheet.page.area });
  }

  SetPrintTitleRows(range: unknown): void {
    const box = this.#boxOf(range);
    this.sheet.page.titleRows = { ...box, column: 0, columns: MAX_COLUMNS };
  }

  GetPrintTitleRowsOrNullObject() {
    const { titleRows } = this.sheet.page;
    return titleRows && this.world.make.range({ sheet: this.sheet, box: titleRows });
  }

  SetPrintTitleColumns(range: unknown): void {
    const box = this.#boxOf(range);
    this.sheet.page.titleColumns = { ...box, row: 0, rows: MAX_ROWS };
  }

  GetPrintTitleColumnsOrNullObject() {
    const { titleColumns } = this.sheet.page;
    return titleColumns && this.world.make.range({ sheet: this.sheet, box: titleColumns });
  }

  #setMargin(side: MarginSide, value: unknown): void {
    this.sheet.page.margins[side] = asNumber(value, 0);
  }

  #boxOf(range: unknown): Box {
    if (range instanceof AreaObject) {
      this.#checkOwn(range);
    }
    const [own] = range instanceof AreaObject ? range.cells.boxes : [parseBox(asText(range))];
    if (!own) {
      throw invalidArgument(`${String(range)} is no range.`);
    }
    return own;
  }

  #checkOwn(range: AreaObject): void {
    if (range.cells.sheet !== this.sheet) {
      throw invalidArgument('The range lies on another sheet.');
    }
  }
}
