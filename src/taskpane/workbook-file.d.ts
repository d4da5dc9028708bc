/** A workbook built into a script, as base64. */
declare module '*.xlsx' {
  const base64: string;
  export = base64;
}
