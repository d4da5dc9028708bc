import { invalidArgument, notImplemented } from '../../wire/wire-error';
import { WireObject } from '../../wire/wire-object';
import type { BandPart } from '../model/page-setup';
import type { Sheet } from '../model/sheet';
import { asText } from './arguments';

/** Left, middle and right of a head or foot together, with Excel's marks between them. */
const LONGEST_BAND = 255;

/** The same head and foot on all pages; other pages of their own are refused. */
export class HeadersFootersObject extends WireObject {
  readonly type = 'HeaderFooterGroup';

  constructor(private readonly sheet: Sheet) {
    super();
  }

  get State() {
    return 'Default';
  }

  set State(value: unknown) {
    if (value !== 'Default') {
      throw notImplemented('heads and feet that differ from page to page');
    }
  }

  get DefaultForAllPages() {
    return new HeaderFooterObject(this.sheet);
  }
}

class HeaderFooterObject extends WireObject {
  readonly type = 'HeaderFooter';

  constructor(private readonly sheet: Sheet) {
    super();
  }

  override get isDeleted() {
    return this.sheet.isDeleted;
  }

  get LeftHeader() {
    return this.sheet.page.bands.leftHeader;
  }

  set LeftHeader(value: unknown) {
    this.#set('leftHeader', value);
  }

  get CenterHeader() {
    return this.sheet.page.bands.centerHeader;
  }

  set CenterHeader(value: unknown) {
    this.#set('centerHeader', value);
  }

  get RightHeader() {
    return this.sheet.page.bands.rightHeader;
  }

  set RightHeader(value: unknown) {
    this.#set('rightHeader', value);
  }

  get LeftFooter() {
    return this.sheet.page.bands.leftFooter;
  }

  set LeftFooter(value: unknown) {
    this.#set('leftFooter', value);
  }

  get CenterFooter() {
    return this.sheet.page.bands.centerFooter;
  }

  set CenterFooter(value: unknown) {
    this.#set('centerFooter', value);
  }

  get RightFooter() {
    return this.sheet.page.bands.rightFooter;
  }

  set RightFooter(value: unknown) {
    this.#set('rightFooter', value);
  }

  #set(part: BandPart, value: unknown): void {
    const bands = { ...this.sheet.page.bands, [part]: asText(value) };
    const end = part.endsWith('Header') ? 'Header' : 'Footer';
    const texts = [bands[`left${end}`], bands[`center${end}`], bands[`right${end}`]];
    const length = texts.filter((text) => text !== '').reduce((sum, text) => sum + text.length + 2, 0);
    if (length > LONGEST_BAND) {
      throw invalidArgument('A head or foot may have 255 characters.');
    }
    this.sheet.page.bands = bands;
  }
}
