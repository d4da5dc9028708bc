import { WireObject } from '../../wire/wire-object';
import { protect, unprotect } from '../model/protection';
import type { Sheet } from '../model/sheet';

/** The protection of a sheet’s locked cells. */
export class WorksheetProtectionObject extends WireObject {
  readonly type = 'WorksheetProtection';

  constructor(private readonly sheet: Sheet) {
    super();
  }

  override get isDeleted() {
    return this.sheet.isDeleted;
  }

  get Protected() {
    return this.sheet.protection.isOn;
  }

  get Options() {
    return this.sheet.protection.options;
  }

  Protect(options: unknown, password: unknown): void {
    protect(this.sheet.protection, options, password);
  }

  Unprotect(password: unknown): void {
    unprotect(this.sheet.protection, password);
  }
}
