import { setAsideSentences } from "../../../src/engine/intake/set-aside-sentences";
import { tellSetAside } from "../../../src/engine/intake/tell-set-aside";

describe("why a row is set aside", () => {
  it.each(Object.entries(setAsideSentences))("is told by its code: %s", (code, sentence) => {
    const text = typeof sentence === "string" ? sentence : sentence("214");
    const values = typeof sentence === "string" ? [] : ["214"];
    expect(tellSetAside(text)).toEqual({ code, values, text });
  });

  it("is the status of a rep as the user has written it", () => {
    expect(tellSetAside("leaving in may")).toBe("leaving in may");
    expect(tellSetAside("out since row 7")).toBe("out since row 7");
  });
});
