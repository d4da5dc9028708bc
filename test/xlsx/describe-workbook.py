"""Prints what openpyxl finds in a workbook, as JSON."""
import json
import sys

import openpyxl


def unqualified(area):
    """Some versions give a list, others a text with the sheet's name."""
    return ",".join(area if isinstance(area, list) else [area]).split("!")[-1]


def describe(sheet):
    view = sheet.sheet_view
    setup = sheet.page_setup
    return {
        "printArea": unqualified(sheet.print_area),
        "printTitles": sheet.print_title_rows,
        "lastRowsOfPages": [brk.id for brk in sheet.row_breaks.brk],
        "orientation": setup.orientation,
        "paper": int(setup.paperSize),
        "fit": [sheet.sheet_properties.pageSetUpPr.fitToPage, setup.fitToWidth, setup.fitToHeight],
        "margins": [getattr(sheet.page_margins, side) for side in ("top", "bottom", "left", "right", "header", "footer")],
        "centered": bool(sheet.print_options.horizontalCentered),
        "header": [sheet.oddHeader.left.text, sheet.oddHeader.right.text],
        "footer": sheet.oddFooter.center.text,
        "gridlines": view.showGridLines,
        "frozen": sheet.freeze_panes,
        "tabColor": sheet.sheet_properties.tabColor and sheet.sheet_properties.tabColor.rgb,
        "widths": {name: [column.width, column.hidden] for name, column in sheet.column_dimensions.items()},
        "heights": {str(number): row.height for number, row in sheet.row_dimensions.items() if row.height},
        "merges": [str(merge) for merge in sheet.merged_cells.ranges],
        "tables": {
            table.displayName: [table.ref, table.tableStyleInfo.name, [column.name for column in table.tableColumns]]
            for table in sheet.tables.values()
        },
        "validations": [
            [str(rule.sqref), rule.type, rule.formula1, rule.promptTitle, rule.prompt, rule.error, rule.showErrorMessage]
            for rule in sheet.data_validations.dataValidation
        ],
        "conditionalFormats": [
            [str(area.sqref), rule.type, rule.formula, rule.dxf.font.b, rule.dxf.fill.patternType, rule.dxf.fill.bgColor.rgb]
            for area in sheet.conditional_formatting
            for rule in area.rules
        ],
        "links": {
            cell.coordinate: cell.hyperlink.location or cell.hyperlink.target
            for line in sheet.iter_rows()
            for cell in line
            if getattr(cell, "hyperlink", None)
        },
        "cells": [
            [[str(cell.value) if cell.data_type == "d" else cell.value, cell.data_type, cell.number_format] for cell in line]
            for line in sheet.iter_rows(max_row=25)
        ],
        "fonts": sorted({cell.font.name for line in sheet.iter_rows() for cell in line if cell.has_style}),
    }


workbook = openpyxl.load_workbook(sys.argv[1])
json.dump(
    {
        "title": workbook.properties.title,
        "created": str(workbook.properties.created),
        "sheets": {sheet.title: describe(sheet) for sheet in workbook.worksheets},
    },
    sys.stdout,
)
