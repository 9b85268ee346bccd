import { renderToStaticMarkup } from "react-dom/server";
import type { RepsNeeded as Sizing } from "../../../src/engine/plan/reps-needed";
import { createFigures } from "../../../src/taskpane/format/figures";
import { RepsNeeded } from "../../../src/taskpane/parts/RepsNeeded";
import { en } from "../../../src/taskpane/strings/en/words";
import { LanguageContext } from "../../../src/taskpane/strings/words";

/** 35 reps of 1,600 hours, 85 % of them aimed at. */
const full: Sizing = {
  callHours: 44_800,
  travelHours: 0,
  needed: 32.9,
  seats: 35,
  fullTime: 35,
  fullTimeHours: 1_600,
  utilisation: 0.8,
  aim: 0.85,
  notAllYear: 0,
};

function said(sizing: Sizing): string {
  return renderToStaticMarkup(
    <LanguageContext.Provider value={{ words: en, figures: createFigures("en-US", "$") }}>
      <RepsNeeded sizing={sizing} />
    </LanguageContext.Provider>,
  );
}

describe("reps needed", () => {
  it("are held against the reps there", () => {
    expect(said(full)).toContain("Together they would be 80% utilised");
    expect(said(full)).not.toContain(en.workload.fewCalls);
  });

  it("come with the way on where calls fill less than a third of the time aimed at: they are not all that reps do", () => {
    expect(said({ ...full, callHours: 1_713, needed: 1.4, utilisation: 0.033 })).toContain(
      en.workload.fewCalls,
    );
  });
});
