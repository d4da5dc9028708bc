/** Where the pane runs, and what that means for the person who looks at it. */
export const HOST_WORDS = {
  starting: 'The controls are loading.',
  browser:
    'This is the pane of an add-in for Excel, opened in a browser. It classifies rows you paste and makes the workbook as a file. To write into a workbook, install the add-in in Excel.',
  'office-js-missing':
    'Microsoft’s Office.js could not be loaded, so the pane cannot reach the workbook. Check that appsforoffice.microsoft.com is not blocked, then close and open the pane. Meanwhile it works on rows you paste.',
  'excel-silent':
    'Excel does not answer. Close the pane and open it again; if that does not help, restart Excel. Meanwhile it works on rows you paste.',
  'excel-too-old':
    'This Excel is too old for the sheets: Excel 2021 or Microsoft 365 is needed. The pane still works on rows you paste and makes the workbook as a file.',
  failed:
    'The controls could not be loaded. Close the pane and open it again. If that does not help, ask the person who installed the add-in whether all of its files can be reached.',
} as const;
