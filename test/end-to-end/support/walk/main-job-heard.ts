/**
 * What a screen reader must tell of each screen of the main job, in this order; other things may stand between. Every
 * screen has its landmarks, begins with the finding as its heading and ends with the button that goes on.
 */
export const MAIN_JOB_HEARD: Readonly<Record<string, readonly string[]>> = {
  "first-run-empty": [
    "main",
    'heading "Plan fair territories in this workbook" [level=1]',
    'region "Try it on sample data first"',
    'button "Insert sample data"',
    "contentinfo",
  ],
  "first-run": [
    "main",
    'heading "Plan fair territories in this workbook" [level=1]',
    'region "Found in this workbook"',
    'button "Check this data"',
    'region "Try it on sample data first"',
    "contentinfo",
  ],
  data: [
    'banner "Evenfield"',
    'navigation "Steps"',
    'button "Data"',
    'button "Segments, not yet"',
    'button "Territories, not yet"',
    'button "Quotas, not yet" [disabled]',
    'button "Review, not yet"',
    "main",
    'heading "2,002 accounts and 40 reps found" [level=1]',
    'heading "Sheets read" [level=2]',
    'heading "On the map" [level=2]',
    'img "How the accounts were located: Coordinates 1,973, ZIP 29"',
    'heading "Findings" [level=2]',
    'button "Show in sheet: 960 opportunities have no amount"',
    'button "Keep the later row"',
    'button "Show in sheet: 2 accounts appear twice"',
    "contentinfo",
    'button "Continue to Segments"',
    'button "Plan now with standard settings"',
  ],
  segments: [
    'button "Data, done"',
    'button "Segments"',
    "main",
    'heading "400 A accounts hold 61% of the potential" [level=1]',
    'combobox "Segment by"',
    'checkbox "Estimate missing potential"',
    'heading "Call plan" [level=2]',
    'textbox "A, Calls a year"',
    'textbox "A, Hours a call"',
    "contentinfo",
    'button "Continue to Territories"',
  ],
  territories: [
    "main",
    'heading "Today 34 of 40 territories are outside ±10%" [level=1]',
    'heading "Start from" [level=2]',
    'radiogroup "Start from"',
    'radio "Today’s owners Fix the balance, move as few accounts as needed" [checked]',
    'heading "Balance" [level=2]',
    'checkbox "Potential" [checked] [disabled]',
    'textbox "Potential, Within ±"',
    'heading "Keep" [level=2]',
    'checkbox "Locked accounts" [checked]',
    'combobox "Regions"',
    "contentinfo",
    'button "Plan territories"',
  ],
  result: [
    'button "Find an account, rep or territory"',
    'button "Territories"',
    "main",
    'heading "All 40 territories are inside ±10% on potential" [level=1]',
    'heading "Against target" [level=2]',
    'img "Deviation from target on potential for 40 territories. Today 34 are outside ±10%. Planned 0 are outside ±10%."',
    'button "Against target: As table"',
    'heading "Map" [level=2]',
    'img "Map of the 40 planned territories: 2,002 accounts as dots, coloured and numbered by territory. The table gives the same facts."',
    'button "Enlarge the map, move accounts"',
    "contentinfo",
    'button "Write plan now"',
    'button "Settings"',
  ],
  quotas: [
    "main",
    'heading "Reps forecast $3.33M less than the target" [level=1]',
    'button "Top-down and bottom-up: All 40"',
    'heading "From target to quota" [level=2]',
    'img "From company target to what the reps carry: Company target $92M, Territories $92M"',
    'textbox "Company target"',
    'heading "At the cap" [level=2]',
    'button "Overrides: Add"',
    "contentinfo",
    'button "Write plan now"',
  ],
  preview: [
    "banner",
    'button "Back"',
    'heading "Write the plan" [level=1]',
    "main",
    'heading "11 sheets will be written" [level=2]',
    'button "Resource Allocation: Set up"',
    "contentinfo",
    'button "Write 11 sheets"',
    'button "Cancel"',
  ],
  written: [
    'heading "Write the plan" [level=1]',
    "main",
    "status",
    'button "Open Plan Summary"',
    'button "Back to the plan"',
  ],
};

/** The lines of what is wanted that are heard in their order: all of them, or up to the first that is missing. */
export function inOrder(lines: readonly string[], wanted: readonly string[]): string[] {
  let from = 0;
  const found: string[] = [];
  for (const line of wanted) {
    const at = lines.indexOf(line, from);
    if (at < 0) return found;
    found.push(line);
    from = at + 1;
  }
  return found;
}
