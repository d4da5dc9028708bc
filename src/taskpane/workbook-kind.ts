/** How browsers name a workbook's file. */
export const WORKBOOK_KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
