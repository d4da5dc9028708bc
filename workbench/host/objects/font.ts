import { WireObject } from '../../wire/wire-object';
import { readColor } from '../model/color';
import { asBoolean, asNumber, asText, oneOf } from './arguments';
import type { FormatSource } from './format-source';

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;
const LARGEST = 409;

/** The font of cells, or of a style. */
export class FontObject extends WireObject {
  readonly type = 'RangeFont';

  constructor(private readonly source: FormatSource) {
    super();
  }

  override get isDeleted() {
    return this.source.isDeleted();
  }

  get Name() {
    return this.source.read('font.name');
  }

  set Name(value: unknown) {
    this.source.write({ 'font.name': asText(value) });
  }

  get Size() {
    return this.source.read('font.size');
  }

  set Size(value: unknown) {
    this.source.write({ 'font.size': asNumber(value, 1, LARGEST) });
  }

  get Bold() {
    return this.source.read('font.bold');
  }

  set Bold(value: unknown) {
    this.source.write({ 'font.bold': asBoolean(value) });
  }

  get Italic() {
    return this.source.read('font.italic');
  }

  set Italic(value: unknown) {
    this.source.write({ 'font.italic': asBoolean(value) });
  }

  get Strikethrough() {
    return this.source.read('font.strikethrough');
  }

  set Strikethrough(value: unknown) {
    this.source.write({ 'font.strikethrough': asBoolean(value) });
  }

  get Underline() {
    return this.source.read('font.underline');
  }

  set Underline(value: unknown) {
    this.source.write({ 'font.underline': oneOf(value, UNDERLINES) });
  }

  get Color() {
    return this.source.read('font.color');
  }

  set Color(value: unknown) {
    this.source.write({ 'font.color': readColor(value) });
  }
}
