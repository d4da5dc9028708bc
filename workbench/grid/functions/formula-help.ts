import { FunctionType } from '@univerjs/preset-sheets-core';
import type { IFunctionInfo } from '@univerjs/preset-sheets-core';
import type { FunctionDescription, ParameterDescription } from '../../host/calculate/function-list';

/** What Univer's formula bar shows of a function while it is typed. */
export function formulaHelp(
  name: string,
  { description = '', parameters }: FunctionDescription,
): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map(parameterHelp),
  };
}

function parameterHelp({ name, description = '', dimensionality, optional }: ParameterDescription) {
  return {
    name,
    detail: description,
    example: dimensionality === 'matrix' ? 'A1:B2' : 'A1',
    require: optional === true ? 0 : 1,
    repeat: 0,
  };
}
