import { panePage } from "../../../../workbench/page/server/pane-page";

const TAG = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

describe("the shipped page in the workbench", () => {
  it("differs in where office.js comes from, with the boundary before it", () => {
    expect(panePage(`<head>${TAG}</head><body></body>`)).toBe(
      '<head><script src="/workbench/pane-boundary.js"></script><script src="/office-js/office.js"></script></head><body></body>',
    );
  });

  it.each([
    ["none", ""],
    ["two", TAG + TAG],
  ])("is refused with %s of office.js, for then it is not the shipped page", (_, html) => {
    expect(() => panePage(html)).toThrow("replaces exactly one");
  });
});
