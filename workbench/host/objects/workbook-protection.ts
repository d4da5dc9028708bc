import { WireObject } from '../../wire/wire-object';
import { protect, unprotect } from '../model/protection';
import type { Workbook } from '../model/workbook';

/** The protection of the workbook’s structure: no sheet can be added, moved, renamed or removed. */
export class WorkbookProtectionObject extends WireObject {
  readonly type = 'WorkbookProtection';

  constructor(private readonly workbook: Workbook) {
    super();
  }

  get Protected() {
    return this.workbook.protection.isOn;
  }

  Protect(password: unknown): void {
    protect(this.workbook.protection, null, password);
  }

  Unprotect(password: unknown): void {
    unprotect(this.workbook.protection, password);
  }
}
