import type { HostCheck } from "../../workbook/self-test/host-check";

/** What Evenfield needs of the page that the pane runs in: the browser inside Excel. */
export const PAGE_CHECKS: readonly HostCheck[] = [
  {
    area: "Page",
    name: "A canvas becomes a picture in PNG",
    expected: "image/png",
    run: () =>
      new Promise((resolve) => {
        const canvas = document.createElement("canvas");
        canvas.width = canvas.height = 2;
        canvas.toBlob((blob) => {
          resolve(blob?.type ?? "no picture");
        }, "image/png");
      }),
  },
  {
    area: "Page",
    name: "Numbers and dates are written in every language of the pane",
    expected: "5 languages",
    run: () => {
      const languages = ["en", "de", "fr", "es", "pt"];
      const known = Intl.NumberFormat.supportedLocalesOf(languages);
      return Promise.resolve(`${String(known.length)} languages`);
    },
  },
  {
    area: "Page",
    name: "Arrays of numbers are handed over without a copy",
    expected: "handed over",
    run: () => {
      const numbers = new Float64Array(8);
      structuredClone(numbers, { transfer: [numbers.buffer] });
      return Promise.resolve(numbers.length === 0 ? "handed over" : "copied");
    },
  },
];
