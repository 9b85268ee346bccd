/** @jest-environment jsdom */
import { act, lazy, Suspense, useState } from "react";
import type { ComponentType } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import { useFocusOfScreen } from "../../../src/taskpane/parts/use-focus-of-screen";

describe("the focus, when the screen that holds it goes", () => {
  let root: Root;
  let load: (screen: ComponentType) => Promise<void>;

  beforeEach(() => {
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
    // In the test's page nobody looks at the window, and nothing is scrolled.
    jest.spyOn(document, "hasFocus").mockReturnValue(true);
    jest.spyOn(window, "scrollTo").mockReturnValue();
    root = createRoot(document.body.appendChild(document.createElement("div")));
    const Loaded = lazy(
      () =>
        new Promise<{ default: ComponentType }>((resolve) => {
          load = (screen) =>
            act(async () => {
              resolve({ default: screen });
              await Promise.resolve();
            });
        }),
    );
    act(() => {
      root.render(<Pane Loaded={Loaded} />);
    });
  });

  afterEach(() => {
    act(() => {
      root.unmount();
    });
    document.body.replaceChildren();
    jest.restoreAllMocks();
  });

  it("goes to the heading of the next screen", () => {
    press("Next");
    expect(document.activeElement?.textContent).toBe("Second");
  });

  it("goes to the heading of a screen that is loaded first", async () => {
    press("Load");
    expect(document.activeElement).toBe(document.body);
    await load(Third);
    expect(document.activeElement?.textContent).toBe("Third");
  });

  it("stays where the user put it while the screen was being loaded", async () => {
    press("Load");
    button("Menu").focus();
    await load(Third);
    expect(document.activeElement?.textContent).toBe("Menu");
  });

  it("goes to the heading of a screen that is loaded while the one before is kept hidden", async () => {
    press("Load over");
    // A browser takes the focus from a hidden button at the next drawing; until then the button still has it.
    expect(button("Load over").closest("main")?.style.display).toBe("none");
    await load(Third);
    expect(document.activeElement?.textContent).toBe("Third");
  });

  it("goes to what had opened the screen that is left", async () => {
    press("Load");
    await load(Third);
    press("Back");
    expect(document.activeElement?.textContent).toBe("Load");
  });

  function button(name: string): HTMLButtonElement {
    const found = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === name);
    if (found === undefined) throw new Error(`there is no button "${name}"`);
    return found;
  }

  /** As a browser does: the focus goes to what is pressed. */
  function press(name: string): void {
    const pressed = button(name);
    act(() => {
      pressed.focus();
      pressed.click();
    });
  }
});

/** A step, the step after it, a screen over the first that must be loaded, and one that is loaded in another's place. */
function Pane({ Loaded }: { readonly Loaded: ComponentType }) {
  const [name, go] = useState("first");
  const keepFocus = useFocusOfScreen({ name, depth: name === "third" ? 1 : 0 });
  return (
    <div className="ev-pane" onFocus={keepFocus}>
      <button>Menu</button>
      {(name === "first" || name === "over") && (
        <Suspense fallback={<main aria-busy="true" />}>
          {name === "over" ? (
            <main>
              <Loaded />
            </main>
          ) : (
            <main>
              <h1>First</h1>
              <button onClick={() => go("second")}>Next</button>
              <button onClick={() => go("third")}>Load</button>
              <button onClick={() => go("over")}>Load over</button>
            </main>
          )}
        </Suspense>
      )}
      {name === "second" && (
        <main>
          <h1>Second</h1>
        </main>
      )}
      {name === "third" && (
        <Suspense fallback={<main aria-busy="true" />}>
          <main>
            <Loaded />
            <button onClick={() => go("first")}>Back</button>
          </main>
        </Suspense>
      )}
    </div>
  );
}

function Third() {
  return <h1>Third</h1>;
}
