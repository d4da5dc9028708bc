/** Something that Excel could not hold, and where: the sheet's name and, where there is one, the cell (`B3`). */
export type ExcelLimitFinding = ExcelLimitDetail & { readonly sheet: string; readonly cell?: string };

/** `limit` is always the most that Excel takes; `count` is what the sheet has. */
export type ExcelLimitDetail =
  | ({ readonly code: 'sheet-name-too-long' } & Measured)
  | { readonly code: 'sheet-name-empty' }
  | { readonly code: 'sheet-name-characters'; readonly characters: string }
  | { readonly code: 'sheet-name-apostrophe' }
  | { readonly code: 'sheet-name-reserved' }
  | { readonly code: 'sheet-name-taken'; readonly other: string }
  | ({ readonly code: 'too-many-rows' } & Measured)
  | ({ readonly code: 'too-many-columns' } & Measured)
  | ({ readonly code: 'row-too-high'; readonly row: number } & Measured)
  | ({ readonly code: 'column-too-wide'; readonly column: string } & Measured)
  | ({ readonly code: 'text-too-long' } & Measured)
  | { readonly code: 'number-not-finite'; readonly value: string }
  | { readonly code: 'date-not-real'; readonly value: string }
  | ({ readonly code: 'too-many-links' } & Measured)
  | ({ readonly code: 'link-too-long' } & Measured)
  | { readonly code: 'link-not-an-address'; readonly address: string }
  | { readonly code: 'merge-of-one-cell' }
  | { readonly code: 'merges-overlap'; readonly range: string; readonly other: string }
  | { readonly code: 'merge-in-table'; readonly range: string; readonly table: string }
  | { readonly code: 'table-name'; readonly table: string }
  | { readonly code: 'table-name-taken'; readonly table: string; readonly other: string }
  | { readonly code: 'table-without-rows'; readonly table: string }
  | { readonly code: 'table-heading-missing'; readonly table: string }
  | { readonly code: 'table-heading-twice'; readonly table: string; readonly heading: string }
  | ({ readonly code: 'table-heading-too-long'; readonly table: string } & Measured)
  | { readonly code: 'list-empty' }
  | { readonly code: 'list-word-has-comma'; readonly word: string }
  | ({ readonly code: 'list-too-long' } & Measured)
  | ({ readonly code: 'list-note-too-long' } & Measured)
  | ({ readonly code: 'page-band-too-long'; readonly band: 'header' | 'footer' } & Measured);

type Measured = { readonly count: number; readonly limit: number };

/** What is wrong with a sheet that was to be written, and what to do about it. */
export function excelLimitSentence(finding: ExcelLimitFinding): string {
  const place =
    finding.cell === undefined
      ? `Sheet "${finding.sheet}"`
      : `Sheet "${finding.sheet}", cell ${finding.cell}`;
  return `${place}: ${complaint(finding)}`;
}

const figure = new Intl.NumberFormat('en-US');

function complaint(detail: ExcelLimitDetail): string {
  switch (detail.code) {
    case 'sheet-name-too-long':
      return `the name has ${measured(detail)} characters. Use a shorter name.`;
    case 'sheet-name-empty':
      return 'the sheet has no name. Give it one.';
    case 'sheet-name-characters':
      return `Excel does not allow ${detail.characters} in a sheet name. Use other characters.`;
    case 'sheet-name-apostrophe':
      return 'Excel does not allow an apostrophe at the start or end of a sheet name. Remove it.';
    case 'sheet-name-reserved':
      return 'Excel keeps this name for itself. Use another name.';
    case 'sheet-name-taken':
      return `another sheet is already named "${detail.other}", and Excel does not tell capitals apart. Rename one.`;
    case 'too-many-rows':
      return `the sheet has ${measured(detail)} rows. Split the data into several files.`;
    case 'too-many-columns':
      return `the sheet has ${measured(detail)} columns. Leave some out.`;
    case 'row-too-high':
      return `row ${figure.format(detail.row)} is ${measured(detail)} points high. Shorten the text in that row.`;
    case 'column-too-wide':
      return `column ${detail.column} is ${measured(detail)} characters wide. Make it narrower.`;
    case 'text-too-long':
      return `the text has ${measured(detail)} characters. Shorten it in the data and try again.`;
    case 'number-not-finite':
      return `${detail.value} is not a number that a cell can hold. Check the figures it was worked out from.`;
    case 'date-not-real':
      return `"${detail.value}" is not a day that Excel can store. Write it as year-month-day, from March 1900 on.`;
    case 'too-many-links':
      return `there are ${measured(detail)} links. Choose fewer districts.`;
    case 'link-too-long':
      return `the link has ${measured(detail)} characters. Use a shorter address.`;
    case 'link-not-an-address':
      return `"${detail.address}" is not a web or mail address. Correct it in the policy.`;
    case 'merge-of-one-cell':
      return 'a single cell cannot be merged. Merge two or more, or none.';
    case 'merges-overlap':
      return `the merged cells ${detail.range} and ${detail.other} overlap. Move one of them.`;
    case 'merge-in-table':
      return `the merged cells ${detail.range} reach into the table ${detail.table}. A table cannot hold merged cells.`;
    case 'table-name':
      return `"${detail.table}" cannot name a table. Begin with a letter and use letters, digits and underscores only.`;
    case 'table-name-taken':
      return `the table name ${detail.table} is already used on sheet "${detail.other}". Rename one.`;
    case 'table-without-rows':
      return `the table ${detail.table} has no row below its headings. Excel needs at least one.`;
    case 'table-heading-missing':
      return `the table ${detail.table} needs a heading in words here.`;
    case 'table-heading-twice':
      return `the heading "${detail.heading}" is used twice in the table ${detail.table}. Rename one.`;
    case 'table-heading-too-long':
      return `the heading has ${measured(detail)} characters. Shorten it.`;
    case 'list-empty':
      return 'the drop-down list has no words to choose from. Give it at least one.';
    case 'list-word-has-comma':
      return `"${detail.word}" cannot stand in a drop-down list, because Excel splits the list at commas. Reword it.`;
    case 'list-too-long':
      return `the words of the drop-down list have ${measured(detail)} characters together. Use fewer or shorter words.`;
    case 'list-note-too-long':
      return `a note of the drop-down list has ${measured(detail)} characters. Shorten it.`;
    case 'page-band-too-long':
      return `the page ${detail.band} has ${measured(detail)} characters, codes included. Shorten it.`;
  }
}

function measured({ count, limit }: Measured): string {
  return `${figure.format(count)} of at most ${figure.format(limit)}`;
}
