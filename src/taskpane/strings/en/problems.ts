/** Words of what stopped the work, and of a pane that cannot start. */
export const problemTexts = {
  details: "Details for IT",
  code: "Code",
  where: "Where",
  what: "What",
  tryAgain: "Try again",
  copy: "Copy details",
  copied: "Copied",
  nothingChanged: "No sheet was changed.",
  protectedTitle: (sheet: string) => `“${sheet}” is protected`,
  protectedText:
    "Evenfield cannot replace it. No sheet was changed. Choose Review, Unprotect Sheet, then try again.",
  alsoProtected: (sheets: string) => `Also protected: ${sheets}.`,
  keepLead: "Or keep the sheets as they are: the plan that was to be written can be saved beside them.",
  keepAsScenario: "Save it as a scenario",
  partMissingTitle: "A part of Evenfield did not load",
  partMissingText:
    "Your sheets are as they were. Check the connection, then close the pane and open it again: a newer version may be there.",
  defectTitle: "Evenfield stopped at a mistake of its own",
  defectText:
    "Your sheets are as they were. Copy the details below and send them to support, then try again.",
};

export const bootWords = {
  blocked: "Excel’s library did not load. Ask IT to allow appsforoffice.microsoft.com, then reopen the pane.",
  notExcel: "Evenfield works in Excel. Open it from Excel’s Data tab.",
  tooOld: "This Excel is too old for Evenfield. It needs Excel 2021, Microsoft 365 or Excel on the web.",
};
