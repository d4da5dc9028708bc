/** What `functions.json` says of an add-in's functions, as far as calling them needs it. */
export type FunctionList = {
  readonly functions: readonly FunctionDescription[];
  /** Whether error cells reach parameters of the type `any`; without it they do not. */
  readonly allowErrorForDataTypeAny?: boolean;
};

export type FunctionDescription = {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterDescription[];
  readonly result?: { readonly dimensionality?: string };
  readonly options?: { readonly requiresAddress?: boolean; readonly volatile?: boolean };
};

export type ParameterDescription = {
  readonly name: string;
  readonly description?: string;
  /** `matrix` takes a range; anything else takes one value. */
  readonly dimensionality?: string;
  readonly type?: string;
  readonly optional?: boolean;
};

/** What a formula means by a name such as `SSOS.TIER`; null where the add-in has no such function. */
export function findFunction(
  list: FunctionList,
  namespace: string,
  name: string,
): FunctionDescription | null {
  const [space = '', ...rest] = name.toUpperCase().split('.');
  const own = rest.join('.');
  const isOurs = space === namespace.toUpperCase() && own !== '';
  return isOurs ? (list.functions.find((candidate) => candidate.name.toUpperCase() === own) ?? null) : null;
}
