import { WireCollection, WireObject } from '../../wire/wire-object';
import type { Workbook } from '../model/workbook';
import { asText } from './arguments';

/** Values that an add-in keeps in the file. */
export class SettingsObject extends WireCollection<SettingObject> {
  readonly type = 'SettingCollection';

  constructor(private readonly workbook: Workbook) {
    super();
  }

  items() {
    return [...this.workbook.settings.keys()].map((key) => new SettingObject(this.workbook, key));
  }

  /** An entry that is there already is overwritten. */
  Add(key: unknown, value: unknown) {
    const name = asText(key);
    this.workbook.settings.set(name, value);
    return new SettingObject(this.workbook, name);
  }
}

class SettingObject extends WireObject {
  readonly type = 'Setting';

  constructor(
    private readonly workbook: Workbook,
    private readonly key: string,
  ) {
    super();
  }

  override get isDeleted() {
    return !this.workbook.settings.has(this.key);
  }

  override matchesKey(key: unknown) {
    return this.key === key;
  }

  get Key() {
    return this.key;
  }

  get Value() {
    return this.workbook.settings.get(this.key);
  }

  set Value(value: unknown) {
    this.workbook.settings.set(this.key, value);
  }

  Delete(): void {
    this.workbook.settings.delete(this.key);
  }
}
