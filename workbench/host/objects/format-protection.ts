import { WireObject } from '../../wire/wire-object';
import { asBoolean } from './arguments';
import type { FormatSource } from './format-source';

/** Which cells stay locked once their sheet is protected. */
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
