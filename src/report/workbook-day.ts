/** A serial day of the 1900 system, which plans are made in, in the date system of the workbook; NaN stays NaN. */
export function workbookDay(serial: number, options: { readonly daysLess?: number }): number {
  return serial - (options.daysLess ?? 0);
}
