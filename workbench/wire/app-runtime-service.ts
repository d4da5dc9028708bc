import type { Push } from './push';
import { EventType, eventEntry } from './push';
import { invalidArgument } from './wire-error';
import { WireObject } from './wire-object';

const STATES = ['Inactive', 'Background', 'Visible'] as const;
export type AppRuntimeState = (typeof STATES)[number];

/** Where the add-in asks for its pane to be shown or hidden, and hears that a person did so. */
export class AppRuntimeService extends WireObject {
  static readonly serviceName = 'Microsoft.AppRuntime.AppRuntimeService';
  readonly type = 'AppRuntimeService';
  /** Set by the page around the add-in, which shows or hides the pane. */
  onState: (state: AppRuntimeState) => void = () => undefined;
  #state: AppRuntimeState = 'Visible';

  constructor(private readonly push: Push) {
    super();
  }

  get state(): AppRuntimeState {
    return this.#state;
  }

  /** The pane was opened or closed, whoever did it. The add-in hears of it, since its page lives on. */
  changeTo(state: AppRuntimeState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.onState(state);
    const visibility = state === 'Visible' ? 'Visible' : 'Hidden';
    this.push([eventEntry(EventType.visibilityChanged, '', { visibility })]);
  }

  GetAppRuntimeState(): AppRuntimeState {
    return this.#state;
  }

  SetAppRuntimeState(wanted: unknown): void {
    const state = STATES.find((one) => one === wanted);
    if (state === undefined) throw invalidArgument(`“${String(wanted)}” is no state of an add-in.`);
    this.changeTo(state);
  }
}
