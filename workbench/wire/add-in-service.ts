import { WireObject } from './wire-object';

/** Where the client reports that ribbon commands may be sent. */
export class AddInService extends WireObject {
  static readonly serviceName = 'Microsoft.InternalService.AddinInternalService';
  readonly type = 'AddinInternalService';

  NotifyActionHandlerReady(): void {
    // Nothing waits for it yet.
  }
}
