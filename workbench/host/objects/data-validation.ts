import { invalidArgument, notImplemented } from '../../wire/wire-error';
import { WireObject } from '../../wire/wire-object';
import type { Validation } from '../model/validation';
import { asBoolean, asRecord, asText, oneOf } from './arguments';
import type { Cells } from './world';

const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
const ALERT_STYLES = ['Stop', 'Warning', 'Information'] as const;

/** List rules only; Excel's other kinds are refused. */
export class DataValidationObject extends WireObject {
  readonly type = 'DataValidation';

  constructor(private readonly cells: Cells) {
    super();
  }

  override get isDeleted() {
    return this.cells.sheet.isDeleted;
  }

  get Type() {
    const common = this.#common;
    if (common === null) {
      return 'Inconsistent';
    }
    return 'list' in common.rule ? 'List' : 'None';
  }

  get Rule() {
    return this.#common?.rule ?? null;
  }

  set Rule(value: unknown) {
    const rule = asRecord(value);
    const kinds = Object.keys(rule);
    if (kinds.length !== 1 || !('list' in rule)) {
      throw notImplemented(`validation rules other than a list (${kinds.join(', ')})`);
    }
    const { source, inCellDropDown = true } = asRecord(rule['list']);
    if (typeof source !== 'string') {
      throw notImplemented('lists that come from a range');
    }
    if (source === '' || (!source.startsWith('=') && source.length > LONGEST_LIST)) {
      throw invalidArgument('The words of a list may have 255 characters in all.');
    }
    this.#set({ rule: { list: { source, inCellDropDown: asBoolean(inCellDropDown) } } });
  }

  get Prompt() {
    return this.#common?.prompt ?? null;
  }

  set Prompt(value: unknown) {
    const { showPrompt = true, title = '', message = '' } = asRecord(value);
    this.#set({
      prompt: {
        showPrompt: asBoolean(showPrompt),
        title: short(title, LONGEST_TITLE),
        message: short(message, LONGEST_MESSAGE),
      },
    });
  }

  get ErrorAlert() {
    return this.#common?.errorAlert ?? null;
  }

  set ErrorAlert(value: unknown) {
    const { showAlert = true, style = 'Stop', title = '', message = '' } = asRecord(value);
    this.#set({
      errorAlert: {
        showAlert: asBoolean(showAlert),
        style: oneOf(style, ALERT_STYLES),
        title: short(title, LONGEST_TITLE),
        message: short(message, LONGEST_MESSAGE),
      },
    });
  }

  get IgnoreBlanks() {
    return this.#common?.ignoreBlanks ?? null;
  }

  set IgnoreBlanks(value: unknown) {
    this.#set({ ignoreBlanks: asBoolean(value) });
  }

  Clear(): void {
    const { sheet, boxes } = this.cells;
    sheet.checkAllowed();
    boxes.forEach((box) => sheet.validations.clear(box));
  }

  get #common(): Validation | null {
    return this.cells.sheet.validations.common(this.cells.boxes);
  }

  #set(change: Partial<Validation>): void {
    const { sheet, boxes } = this.cells;
    sheet.checkAllowed();
    boxes.forEach((box) => sheet.validations.set(box, change));
  }
}

function short(value: unknown, longest: number): string {
  const text = asText(value);
  if (text.length > longest) {
    throw invalidArgument(`This text of a validation may have ${longest} characters.`);
  }
  return text;
}
