import { describe, expect, it } from '@jest/globals';
import { workbookDocs } from '../../../src/sheets/workbook-docs';
import { factsOfSheetDoc } from '../../../workbench/host/export/facts-of-sheet-doc';
import { factsOfWorksheet } from '../../../workbench/host/export/facts-of-worksheet';
import { sheetDocOfWorksheet } from '../../../workbench/host/export/sheet-doc-of-worksheet';
import { differenceLine, differences } from '../../../workbench/host/export/sheet-facts';
import { apostropheDistrict, listedWithoutSchools, mixedDistrict } from '../../support/example-districts';
import { resultsOf } from '../../support/results-builder';
import { inExcel } from '../support/in-excel';
import { writeDoc } from '../support/write-doc';

const districts = [mixedDistrict, apostropheDistrict, listedWithoutSchools];
const docs = workbookDocs(resultsOf(districts), { districts });

describe("the product's own sheets", () => {
  it.each(docs.map((doc) => [doc.name, doc] as const))(
    '%s lies in the live workbook as it is described',
    (_name, doc) =>
      inExcel(
        async ({ Excel, host }) => {
          await Excel.run(async (context) => {
            writeDoc(context, doc);
            await context.sync();
          });
          const sheet = host.workbook.sheet(doc.name);
          const found = differences(factsOfSheetDoc(doc), factsOfWorksheet(sheet));
          expect(found.map(differenceLine)).toEqual([]);
          const exported = sheetDocOfWorksheet(sheet, doc.kind);
          if (!exported.ok) {
            throw new Error(exported.problems.join('\n'));
          }
          expect(
            differences(factsOfSheetDoc(doc), factsOfSheetDoc(exported.doc)).map(differenceLine),
          ).toEqual([]);
        },
        // Cell by cell, these sheets are far larger on the wire than the product may be.
        { excelApi: '1.9', payloadLimit: Infinity },
      ),
    20_000,
  );
});
