import { sameKey, WireCollection, WireObject } from '../../wire/wire-object';
import type { Sheet } from '../model/sheet';
import { asText } from './arguments';

/** Texts kept with a worksheet, unseen by its readers. */
export class SheetPropertiesObject extends WireCollection<SheetPropertyObject> {
  readonly type = 'WorksheetCustomPropertyCollection';

  constructor(private readonly sheet: Sheet) {
    super();
  }

  override get isDeleted() {
    return this.sheet.isDeleted;
  }

  items() {
    return [...this.sheet.customProperties.keys()].map((key) => new SheetPropertyObject(this.sheet, key));
  }

  Add(key: unknown, value: unknown) {
    this.sheet.customProperties.set(asText(key), asText(value));
    return new SheetPropertyObject(this.sheet, asText(key));
  }
}

class SheetPropertyObject extends WireObject {
  readonly type = 'WorksheetCustomProperty';

  constructor(
    private readonly sheet: Sheet,
    private readonly key: string,
  ) {
    super();
  }

  override get isDeleted() {
    return this.sheet.isDeleted || !this.sheet.customProperties.has(this.key);
  }

  override matchesKey(key: unknown) {
    return sameKey(this.key, key);
  }

  get Key() {
    return this.key;
  }

  get Value() {
    return this.sheet.customProperties.get(this.key);
  }

  set Value(value: unknown) {
    this.sheet.customProperties.set(this.key, asText(value));
  }

  Delete(): void {
    this.sheet.customProperties.delete(this.key);
  }
}
