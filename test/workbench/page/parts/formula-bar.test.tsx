/** @jest-environment jsdom */
import { act } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import { typeInto } from "../../../support/type-into";
import { FormulaBar } from "../../../../workbench/page/parts/FormulaBar";
import type { BegunEdit } from "../../../../workbench/page/parts/FormulaBar";

describe("the bar over the grid", () => {
  let root: Root;
  let place: HTMLElement;
  let handedOn: string[];
  let edits: boolean[];
  const noteEdit = (isEditing: boolean) => {
    edits.push(isEditing);
  };

  beforeEach(() => {
    (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
    place = document.body.appendChild(document.createElement("div"));
    root = createRoot(place);
    handedOn = [];
    edits = [];
    show("H5", "NE-01");
  });

  afterEach(() => {
    act(() => {
      root.unmount();
    });
    place.remove();
  });

  it("hands on what was typed, and shows the cell as it is then: taken, refused, or changed back before it was seen", () => {
    typeInto(field(), "NE-02");
    press("Enter");
    expect(handedOn).toEqual(["NE-02"]);
    show("H5", "NE-02");
    expect(field().value).toBe("NE-02");
    typeInto(field(), "NE-03");
    press("Enter");
    show("H5", "NE-02");
    expect(field().value).toBe("NE-02");
  });

  it("takes back what was typed on Esc, and where another cell is selected", () => {
    typeInto(field(), "NE-02");
    press("Escape");
    expect(field().value).toBe("NE-01");
    typeInto(field(), "NE-02");
    show("H6", "NE-01");
    expect(field().value).toBe("NE-01");
    expect(handedOn).toEqual([]);
  });

  it("is a cell edit from the first character until it is handed on or taken back", () => {
    typeInto(field(), "NE-0");
    typeInto(field(), "NE-02");
    expect(edits).toEqual([false, true]);
    press("Escape");
    expect(edits).toEqual([false, true, false]);
    typeInto(field(), "NE-02");
    press("Enter");
    expect(edits).toEqual([false, true, false, true, false]);
  });

  it("goes on with what is typed in the grid, and with the cell's own content where that is to be changed", () => {
    show("H5", "NE-01", { address: "H5", first: "N" });
    expect(field().value).toBe("N");
    expect(document.activeElement).toBe(field());
    expect(edits).toEqual([false, true]);
    press("Escape");
    expect(field().value).toBe("NE-01");
    show("H5", "NE-01", { address: "H5", first: null });
    expect(field().value).toBe("NE-01");
    expect(edits).toEqual([false, true, false, true]);
  });

  it("adds what was typed before the content was known at its end, and goes on there", () => {
    show("H5", "NE-01", { address: "H5", first: null, added: "b" });
    expect(field().value).toBe("NE-01b");
    expect(field().selectionStart).toBe(6);
  });

  it("keeps what is typed in a cell that it is told of later, and no longer where yet another is selected", () => {
    show("H5", "NE-01", { address: "H6", first: "S" });
    show("H6", "SE-04");
    expect(field().value).toBe("S");
    show("H7", "SE-05");
    expect(field().value).toBe("SE-05");
    expect(handedOn).toEqual([]);
  });

  function show(address: string, typed: string, begun: BegunEdit | null = null): void {
    act(() => {
      root.render(
        <FormulaBar
          content={{ address, typed, list: null }}
          onTyped={(text) => handedOn.push(text)}
          onEditing={noteEdit}
          begun={begun}
        />,
      );
    });
  }

  function field(): HTMLInputElement {
    const found = place.querySelector("input");
    if (found === null) throw new Error("the bar has no field");
    return found;
  }

  function press(key: string): void {
    act(() => {
      field().dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    });
  }
});
