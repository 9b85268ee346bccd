/** @jest-environment jsdom */
import { act, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import { useFocusOfRemoved } from "../../../src/taskpane/parts/use-focus-of-removed";

/** A screen with a list whose rows can be removed, a form that closes, and a list that folds in with its last row. */
function Screen() {
  const pane = useRef<HTMLDivElement>(null);
  const [rows, setRows] = useState(["first", "second", "third"]);
  const [isOpen, setOpen] = useState(true);
  const [hasLimit, setLimit] = useState(true);
  useFocusOfRemoved(pane);
  return (
    <div className="ev-pane" ref={pane}>
      <main>
        <h1>Screen</h1>
        <section>
          <h2>Rules</h2>
          <ul>
            {rows.map((row) => (
              <li key={row}>
                <button
                  onClick={() => {
                    setRows(rows.filter((other) => other !== row));
                  }}
                >
                  Remove {row}
                </button>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>Overrides</h2>
          {isOpen && (
            <div>
              <button
                onClick={() => {
                  setOpen(false);
                }}
              >
                Keep
              </button>
            </div>
          )}
        </section>
        <details open={hasLimit || undefined}>
          <summary>Limits</summary>
          {hasLimit && (
            <ol>
              <li>
                <button
                  onClick={() => {
                    setLimit(false);
                  }}
                >
                  Remove limit
                </button>
              </li>
            </ol>
          )}
        </details>
      </main>
    </div>
  );
}

describe("the focus, when the control that has it is removed from its screen", () => {
  let root: Root;

  beforeEach(() => {
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
    // In the test's page nobody looks at the window.
    jest.spyOn(document, "hasFocus").mockReturnValue(true);
    root = createRoot(document.body.appendChild(document.createElement("div")));
    act(() => {
      root.render(<Screen />);
    });
  });

  afterEach(() => {
    act(() => {
      root.unmount();
    });
    document.body.replaceChildren();
    jest.restoreAllMocks();
  });

  async function press(name: string): Promise<string> {
    const button = Array.from(document.querySelectorAll("button")).find(
      ({ textContent }) => textContent === name,
    );
    await act(async () => {
      button?.focus();
      button?.click();
      await Promise.resolve();
    });
    await new Promise((drawn) => requestAnimationFrame(drawn));
    return document.activeElement?.textContent ?? "";
  }

  it("goes to the row that takes the place of a removed one, and to the one before it at the end", async () => {
    expect(await press("Remove first")).toBe("Remove second");
    expect(await press("Remove third")).toBe("Remove second");
  });

  it("goes to the heading of the section when its last row is removed, or a form is closed", async () => {
    await press("Remove first");
    await press("Remove second");
    expect(await press("Remove third")).toBe("Rules");
    expect(await press("Keep")).toBe("Overrides");
  });

  it("goes to the summary of a part that folds in with its last row", async () => {
    expect(await press("Remove limit")).toBe("Limits");
    expect(document.activeElement?.tagName).toBe("SUMMARY");
    expect(document.activeElement?.getAttribute("tabindex")).toBeNull();
  });
});
