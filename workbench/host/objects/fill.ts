import { WireObject } from '../../wire/wire-object';
import { readColor } from '../model/color';
import { oneOf } from './arguments';
import { shown } from './format-source';
import type { FormatSource } from './format-source';

const PATTERNS = [
  'None',
  'Solid',
  'Gray50',
  'Gray75',
  'Gray25',
  'Horizontal',
  'Vertical',
  'Down',
  'Up',
  'Checker',
  'SemiGray75',
  'LightHorizontal',
  'LightVertical',
  'LightDown',
  'LightUp',
  'Grid',
  'CrissCross',
  'Gray16',
  'Gray8',
] as const;

/** Color and pattern behind cells. */
export class FillObject extends WireObject {
  readonly type = 'RangeFill';

  constructor(private readonly source: FormatSource) {
    super();
  }

  override get isDeleted() {
    return this.source.isDeleted();
  }

  get Color() {
    return shown(this.source.read('fill.color'), '#FFFFFF');
  }

  /** A color alone fills the cell; a pattern that is there already stays. */
  set Color(value: unknown) {
    const isPlain = this.source.read('fill.pattern') === 'None';
    this.source.write({ 'fill.color': readColor(value), ...(isPlain && { 'fill.pattern': 'Solid' }) });
  }

  get Pattern() {
    return this.source.read('fill.pattern');
  }

  set Pattern(value: unknown) {
    this.source.write({ 'fill.pattern': oneOf(value, PATTERNS) });
  }

  get PatternColor() {
    return shown(this.source.read('fill.patternColor'), '#000000');
  }

  set PatternColor(value: unknown) {
    this.source.write({ 'fill.patternColor': readColor(value) });
  }

  Clear(): void {
    this.source.write({ 'fill.color': '', 'fill.pattern': 'None', 'fill.patternColor': '' });
  }
}
