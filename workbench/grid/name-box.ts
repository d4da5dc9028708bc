import type { UniverBook } from './univer-book';

/** Univer's name box shows a range's name even where the name is hidden; Excel's shows the address. */
export function hideNamesFromNameBox({ definedNames }: UniverBook): void {
  const find = definedNames.getDefinedNameByRefString.bind(definedNames);
  definedNames.getDefinedNameByRefString = (unitId, reference) => {
    const found = find(unitId, reference);
    return found?.hidden === true ? null : found;
  };
}
