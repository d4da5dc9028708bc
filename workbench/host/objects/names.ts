import { invalidArgument, itemAlreadyExists, itemNotFound } from '../../wire/wire-error';
import { sameKey, WireCollection, WireObject } from '../../wire/wire-object';
import { formatBox, parseBox, quoteSheetName } from '../model/address';
import type { DefinedName, Place } from '../model/workbook';
import { AreaObject } from './area';
import { asBoolean, asText } from './arguments';
import type { World } from './world';

const LONGEST_NAME = 255;

/** The names for ranges and formulas that the workbook has. */
export class NamesObject extends WireCollection<NameObject> {
  readonly type = 'NamedItemCollection';

  constructor(private readonly world: World) {
    super();
  }

  items() {
    return this.world.workbook.names.map((item) => new NameObject(this.world, item));
  }

  Add(name: unknown, reference: unknown, comment: unknown) {
    const { workbook } = this.world;
    const text = asText(name);
    checkName(text);
    if (workbook.findName(text) !== null || workbook.findTable(text) !== null) {
      throw itemAlreadyExists();
    }
    const item: DefinedName = {
      name: text,
      formula: reference instanceof AreaObject ? formulaOf(reference) : asFormula(reference),
      comment: comment === null || comment === undefined ? '' : asText(comment),
      visible: true,
    };
    workbook.names = [...workbook.names, item];
    return new NameObject(this.world, item);
  }
}

class NameObject extends WireObject {
  readonly type = 'NamedItem';

  constructor(
    private readonly world: World,
    private readonly item: DefinedName,
  ) {
    super();
  }

  override get isDeleted() {
    return !this.world.workbook.names.includes(this.item);
  }

  override matchesKey(key: unknown) {
    return sameKey(this.item.name, key);
  }

  get Name() {
    return this.item.name;
  }

  get Formula() {
    return this.item.formula;
  }

  get Value() {
    return this.item.formula.slice(1);
  }

  get Scope() {
    return 'Workbook';
  }

  get Type() {
    return this.#place() === null ? 'String' : 'Range';
  }

  get Comment() {
    return this.item.comment;
  }

  set Comment(value: unknown) {
    this.item.comment = asText(value);
  }

  get Visible() {
    return this.item.visible;
  }

  set Visible(value: unknown) {
    this.item.visible = asBoolean(value);
  }

  GetRange() {
    const range = this.GetRangeOrNullObject();
    if (range === null) {
      throw itemNotFound();
    }
    return range;
  }

  GetRangeOrNullObject() {
    const place = this.#place();
    return place && this.world.make.range(place);
  }

  Delete(): void {
    const { workbook } = this.world;
    workbook.names = workbook.names.filter((other) => other !== this.item);
  }

  #place(): Place | null {
    try {
      return this.world.workbook.find(this.item.formula.slice(1), this.world.workbook.activeSheet);
    } catch {
      return null; // A name may stand for a formula, or for a sheet that is gone.
    }
  }
}

/** @throws InvalidArgument where Excel would not take it as the name of a range or a table */
export function checkName(name: string): void {
  const isWord = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= LONGEST_NAME;
  if (!isWord || parseBox(name) !== null || /^(r|c|r\d*c\d*)$/i.test(name)) {
    throw invalidArgument(`"${name}" is no name that Excel takes.`);
  }
}

function formulaOf({ cells }: AreaObject): string {
  const sheet = quoteSheetName(cells.sheet.name);
  return `=${cells.boxes.map((box) => `${sheet}!${formatBox(box, '$')}`).join(',')}`;
}

function asFormula(reference: unknown): string {
  const text =
    typeof reference === 'number' || typeof reference === 'boolean' ? String(reference) : asText(reference);
  return text.startsWith('=') ? text : `=${text}`;
}
