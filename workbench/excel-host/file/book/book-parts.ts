import type { Book } from "../../model/book";
import type { Package } from "../package/package";

/** Reads what stands beside the sheets. */
export function loadBookParts(_source: Package, _book: Book): void {
  // filled below
}
