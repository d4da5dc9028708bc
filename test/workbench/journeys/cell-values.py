"""Prints what openpyxl finds in the cells of a workbook, sheet by sheet, as JSON: values, not formulas."""
import datetime
import json
import sys

import openpyxl
from openpyxl.utils.datetime import to_excel
from openpyxl.utils.escape import unescape


def plain(value):
    if isinstance(value, (datetime.datetime, datetime.date)):
        return to_excel(value)
    if isinstance(value, datetime.time):
        return to_excel(datetime.datetime.combine(datetime.date(1899, 12, 30), value))
    # A line break of another kind stands in a file under a spelling of its own.
    return unescape(value) if isinstance(value, str) else value


workbook = openpyxl.load_workbook(sys.argv[1], data_only=True)
json.dump(
    [
        {"name": sheet.title, "cells": [[plain(value) for value in row] for row in sheet.iter_rows(values_only=True)]}
        for sheet in workbook.worksheets
    ],
    sys.stdout,
)
