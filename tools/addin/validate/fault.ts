/** One thing wrong with a built add-in. The code is for tests and searches, the sentence for the person building. */
export type Fault = { readonly code: FaultCode; readonly message: string };

export type FaultCode =
  | 'not-xml'
  | 'element-misplaced'
  | 'element-missing'
  | 'id-shape'
  | 'version-shape'
  | 'identity-mixed'
  | 'text-length'
  | 'permission'
  | 'requirement-missing'
  | 'address-shape'
  | 'address-own-machine'
  | 'address-elsewhere'
  | 'resource-missing'
  | 'resource-twice'
  | 'resource-unused'
  | 'resource-id-length'
  | 'id-twice'
  | 'runtime-split'
  | 'file-missing'
  | 'icon-size'
  | 'icon-missing'
  | 'namespace-shape'
  | 'functions-unreadable'
  | 'functions-too-many'
  | 'function-id'
  | 'function-text'
  | 'function-error-cells'
  | 'function-not-associated'
  | 'function-help'
  | 'action-unknown'
  | 'command-missing'
  | 'shortcuts-unreadable'
  | 'shortcut-unknown'
  | 'shortcut-missing'
  | 'shortcut-shape'
  | 'shortcut-twice'
  | 'page-scripts'
  | 'script-eval';

export function fault(code: FaultCode, message: string): Fault {
  return { code, message };
}
