"""What the library of workbooks does not say of the cells of OpenDocument and of old workbooks.

In: bytes of a workbook. Out: where cells hold errors or formulas without a result, and durations.
May import: what is beneath all readers.
"""
