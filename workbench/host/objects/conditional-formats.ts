import { invalidArgument, notImplemented } from '../../wire/wire-error';
import { WireCollection, WireObject } from '../../wire/wire-object';
import { overlaps } from '../model/box';
import { readColor } from '../model/color';
import type { ConditionalFormat } from '../model/conditional-format';
import { asBoolean, asCount, asText, oneOf } from './arguments';
import type { Cells, World } from './world';

const UNDERLINES = ['None', 'Single', 'Double'] as const;

/** Formula rules only; Excel's other kinds are refused. */
export class ConditionalFormatsObject extends WireCollection<ConditionalFormatObject> {
  readonly type = 'ConditionalFormatCollection';

  constructor(
    private readonly world: World,
    private readonly cells: Cells,
  ) {
    super();
  }

  override get isDeleted() {
    return this.cells.sheet.isDeleted;
  }

  items() {
    const { sheet, boxes } = this.cells;
    const touches = ({ boxes: own }: ConditionalFormat) => own.some((a) => boxes.some((b) => overlaps(a, b)));
    return sheet.conditionalFormats
      .filter(touches)
      .map((format) => new ConditionalFormatObject(this.world, sheet, format));
  }

  /** A new rule comes first. */
  Add(kind: unknown) {
    if (kind !== 'Custom') {
      throw notImplemented(`conditional formats of the kind ${String(kind)}`);
    }
    const { sheet, boxes } = this.cells;
    sheet.checkAllowed('allowFormatCells');
    const format: ConditionalFormat = {
      id: this.world.workbook.newId(),
      boxes,
      formula: '',
      stopIfTrue: false,
      font: {},
      fill: {},
      numberFormat: null,
    };
    sheet.conditionalFormats = [format, ...sheet.conditionalFormats];
    return new ConditionalFormatObject(this.world, sheet, format);
  }

  ClearAll(): void {
    const { sheet } = this.cells;
    sheet.checkAllowed('allowFormatCells');
    this.items().forEach((item) => item.Delete());
  }
}

class ConditionalFormatObject extends WireObject {
  readonly type = 'ConditionalFormat';

  constructor(
    private readonly world: World,
    private readonly sheet: Cells['sheet'],
    private readonly format: ConditionalFormat,
  ) {
    super();
  }

  override get isDeleted() {
    return this.sheet.isDeleted || !this.sheet.conditionalFormats.includes(this.format);
  }

  override matchesKey(key: unknown) {
    return this.format.id === key;
  }

  get Id() {
    return this.format.id;
  }

  get Type() {
    return 'Custom';
  }

  get StopIfTrue() {
    return this.format.stopIfTrue;
  }

  set StopIfTrue(value: unknown) {
    this.format.stopIfTrue = asBoolean(value);
  }

  /** 0 is looked at first. */
  get Priority() {
    return this.sheet.conditionalFormats.indexOf(this.format);
  }

  set Priority(value: unknown) {
    const others = this.sheet.conditionalFormats.filter((other) => other !== this.format);
    const place = Math.min(asCount(value), others.length);
    this.sheet.conditionalFormats = [...others.slice(0, place), this.format, ...others.slice(place)];
  }

  get Custom() {
    return new CustomRuleObject(this.format);
  }

  get CustomOrNullObject() {
    return this.Custom;
  }

  GetRange() {
    const [box] = this.format.boxes;
    if (box === undefined || this.format.boxes.length > 1) {
      throw invalidArgument('The rule belongs to several ranges.');
    }
    return this.world.make.range({ sheet: this.sheet, box });
  }

  GetRangeOrNullObject() {
    return this.format.boxes.length === 1 ? this.GetRange() : null;
  }

  GetRanges() {
    return this.world.make.areas({ sheet: this.sheet, boxes: this.format.boxes });
  }

  Delete(): void {
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((other) => other !== this.format);
  }
}

class CustomRuleObject extends WireObject {
  readonly type = 'CustomConditionalFormat';

  constructor(private readonly format: ConditionalFormat) {
    super();
  }

  get Rule() {
    return new RuleObject(this.format);
  }

  get Format() {
    return new RuleFormatObject(this.format);
  }
}

class RuleObject extends WireObject {
  readonly type = 'ConditionalFormatRule';

  constructor(private readonly format: ConditionalFormat) {
    super();
  }

  get Formula() {
    return this.format.formula;
  }

  set Formula(value: unknown) {
    const formula = asText(value);
    if (formula === '' || formula === '=') {
      throw invalidArgument('The formula of the rule is empty.');
    }
    this.format.formula = formula.startsWith('=') ? formula : `=${formula}`;
  }
}

class RuleFormatObject extends WireObject {
  readonly type = 'ConditionalRangeFormat';

  constructor(private readonly format: ConditionalFormat) {
    super();
  }

  get Font() {
    return new RuleFontObject(this.format);
  }

  get Fill() {
    return new RuleFillObject(this.format);
  }

  get NumberFormat() {
    return this.format.numberFormat;
  }

  set NumberFormat(value: unknown) {
    this.format.numberFormat = asText(value);
  }
}

class RuleFontObject extends WireObject {
  readonly type = 'ConditionalRangeFont';

  constructor(private readonly format: ConditionalFormat) {
    super();
  }

  get Color() {
    return this.format.font.color ?? null;
  }

  set Color(value: unknown) {
    this.format.font.color = readColor(value);
  }

  get Bold() {
    return this.format.font.bold ?? null;
  }

  set Bold(value: unknown) {
    this.format.font.bold = asBoolean(value);
  }

  get Italic() {
    return this.format.font.italic ?? null;
  }

  set Italic(value: unknown) {
    this.format.font.italic = asBoolean(value);
  }

  get Underline() {
    return this.format.font.underline ?? null;
  }

  set Underline(value: unknown) {
    this.format.font.underline = oneOf(value, UNDERLINES);
  }

  get Strikethrough() {
    return this.format.font.strikethrough ?? null;
  }

  set Strikethrough(value: unknown) {
    this.format.font.strikethrough = asBoolean(value);
  }
}

class RuleFillObject extends WireObject {
  readonly type = 'ConditionalRangeFill';

  constructor(private readonly format: ConditionalFormat) {
    super();
  }

  get Color() {
    return this.format.fill.color ?? '';
  }

  set Color(value: unknown) {
    this.format.fill.color = readColor(value);
  }

  Clear(): void {
    delete this.format.fill.color;
  }
}
