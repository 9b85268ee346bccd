/** @jest-environment jsdom */
import { FluentProvider } from "@fluentui/react-components";
import { act } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import { NumberField } from "../../../src/taskpane/parts/NumberField";
import { typeInto } from "../../support/type-into";
import { lightTheme } from "../../../src/taskpane/theme/themes";

let root: Root;
let field: HTMLInputElement;

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});

beforeEach(() => {
  show({});
});

function show(sign: { readonly before?: string; readonly unit?: string }): void {
  const place = document.createElement("div");
  document.body.replaceChildren(place);
  root = createRoot(place);
  act(() => {
    root.render(
      <FluentProvider theme={lightTheme}>
        <NumberField
          label="Target"
          value={1500}
          show={String}
          read={Number}
          least={0}
          most={9999}
          step={1}
          range="0 to 9999"
          width={80}
          {...sign}
          onChange={() => undefined}
        />
      </FluentProvider>,
    );
  });
  const found = place.querySelector("input");
  if (found === null) throw new Error("the field is there");
  field = found;
}

afterEach(() => {
  act(() => {
    root.unmount();
  });
});

/** A press of the pointer as a browser makes it: the focus comes first, and the caret stands where it was pressed. */
function press(from: number, to = from): void {
  act(() => {
    field.dispatchEvent(new MouseEvent("pointerdown", { bubbles: true }));
    field.focus();
    field.setSelectionRange(from, to);
    field.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  });
}

const selection = (): readonly (number | null)[] => [field.selectionStart, field.selectionEnd];

describe("the figure of a number field", () => {
  it("is selected when the keyboard brings the focus, so that typing replaces it", () => {
    act(() => {
      field.focus();
    });
    expect(selection()).toEqual([0, 4]);
  });

  it("is selected by the first click, and the second places the caret", () => {
    press(2);
    expect(selection()).toEqual([0, 4]);
    press(2);
    expect(selection()).toEqual([2, 2]);
  });

  it("keeps the stretch that the pointer has drawn", () => {
    press(1, 3);
    expect(selection()).toEqual([1, 3]);
  });
});

describe("the unit of a number field", () => {
  const described = (): readonly (string | undefined)[] =>
    (field.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent);

  it.each([
    ["after the figure", { unit: "%" }, "%"],
    ["before it", { before: "$" }, "$"],
  ])("is read out with the figure where it stands %s", (_where, sign, read) => {
    show(sign);
    expect(described()).toEqual([read]);
  });

  it("is read out beside the range after a refused value, and is nothing without one", () => {
    expect(field.hasAttribute("aria-describedby")).toBe(false);
    show({ unit: "%" });
    typeInto(field, "10000");
    act(() => {
      field.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
    });
    expect(described()).toEqual(["%", "0 to 9999"]);
  });
});
