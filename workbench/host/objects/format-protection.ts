import { WireObject } from '../../wire/wire-object';
import { asBoolean } from './arguments';
import type { FormatSource } from './format-source';

export class FormatProtectionObject extends WireObject {
  readonly type = 'FormatProtection';

  constructor(private readonly source: FormatSource) {
    super();
  }

  override get isDeleted() {
    return this.source.isDeleted();
  }

  get Locked() {
    return this.source.read('locked');
  }

  set Locked(value: unknown) {
    this.source.write({ locked: asBoolean(value) });
  }

  get FormulaHidden() {
    return this.source.read('formulaHidden');
  }

  set FormulaHidden(value: unknown) {
    this.source.write({ formulaHidden: asBoolean(value) });
  }
}
