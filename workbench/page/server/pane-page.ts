/** Where the shipped page loads Office.js from, as the store demands. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * The shipped page with nothing changed but where office.js comes from: the installed package,
 * after the boundary that it looks for in a desktop Excel.
 */
export function panePage(html: string): string {
  const tag = `<script src="${OFFICE_JS}"></script>`;
  const parts = html.split(tag);
  if (parts.length !== 2) {
    throw new Error(`the page has ${parts.length - 1} tags ${tag}; the workbench replaces exactly one`);
  }
  return parts.join(
    '<script src="/workbench/pane-boundary.js"></script><script src="/office-js/office.js"></script>',
  );
}
