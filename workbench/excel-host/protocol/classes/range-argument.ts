import { findPlace, type Place } from "../../model/address";
import type { Area } from "../../model/area";
import type { Sheet } from "../../model/sheet";
import type { Arguments } from "../arguments";
import type { HostContext } from "../host-context";

/** Longest address that is read whole (office-js.md 1.1 "Address string"). */
const MAX_ADDRESS = 8192;

/** A range given as a Range or as an address, anywhere in the book. */
export function placeArgument(args: Arguments, index: number, host: HostContext, sheet: Sheet | null): Place {
  const object = args.object(index);
  if (object !== null) return args.range(index);
  const address = args.text(index);
  if (address.length > MAX_ADDRESS)
    args.fail(`an address has ${String(address.length)} characters, at most ${String(MAX_ADDRESS)} are read`);
  const place = findPlace(address, host.book, sheet);
  if (!place) args.fail(`"${address.slice(0, 100)}" is no range`);
  return place;
}

/** A range given as a Range or as an address, on one sheet. */
export function areaArgument(args: Arguments, index: number, host: HostContext, sheet: Sheet): Area {
  const place = placeArgument(args, index, host, sheet);
  if (place.sheet !== sheet) args.fail(`the range is on sheet "${place.sheet.name}", not on "${sheet.name}"`);
  return place.area;
}
