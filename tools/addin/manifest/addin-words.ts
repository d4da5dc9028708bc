/** What the manifest says about the add-in as a whole. Office shows at most 125 and 250 characters. */
export const ADDIN_WORDS = {
  provider: 'SSoS for Excel',
  description:
    'Reads Massachusetts accountability results, shows which schools fall under which category of the state’s two letters of a school year and why, and makes one printable action sheet for each district.',
  startTitle: 'SSoS is ready',
  startText:
    'The buttons are on the Data tab. Paste the state’s accountability rows into a sheet, select them with their headings and press Classify selection. Nothing leaves this workbook.',
} as const;
