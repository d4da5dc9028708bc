declare module 'json-logic-js' {
  const jsonLogic: { apply(rule: unknown, data: unknown): unknown };
  // eslint-disable-next-line no-restricted-exports -- the library exports itself so
  export default jsonLogic;
}
