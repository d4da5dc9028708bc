import { WireObject } from '../../wire/wire-object';
import { asBoolean } from './arguments';

/** Whether events reach the add-in at all. */
export class RuntimeObject extends WireObject {
  readonly type = 'Runtime';
  enabled = true;

  get EnableEvents() {
    return this.enabled;
  }

  set EnableEvents(value: unknown) {
    this.enabled = asBoolean(value);
  }
}
