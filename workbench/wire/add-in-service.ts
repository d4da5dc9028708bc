import { WireObject } from './wire-object';

/** Where the client reports that ribbon commands may be sent. */
export class AddInService extends WireObject {
  static readonly serviceName = 'Microsoft.InternalService.AddinInternalService';
  readonly type = 'AddinInternalService';
  /** Resolves once the client takes ribbon commands. */
  readonly ready: Promise<void>;
  #resolve: () => void = () => undefined;

  constructor() {
    super();
    this.ready = new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }

  NotifyActionHandlerReady(): void {
    this.#resolve();
  }
}
