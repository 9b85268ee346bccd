import { readAddressText } from "../../../../src/engine/geography/places/address-text";

const NOTHING = { city: "", state: "", postalCode: "", country: "" };

describe("a place that stands in one cell", () => {
  it.each([
    ["Dallas, TX", { city: "Dallas", state: "TX" }],
    ["Dallas TX", { city: "Dallas", state: "TX" }],
    ["Dallas, Texas", { city: "Dallas", state: "Texas" }],
    ["Dallas, TX 75201", { city: "Dallas", state: "TX", postalCode: "75201" }],
    [
      "Dallas, TX, 75201-1234, USA",
      { city: "Dallas", state: "TX", postalCode: "75201-1234", country: "USA" },
    ],
    ["1 Main St\nCambridge, MA 02139", { city: "Cambridge", state: "MA", postalCode: "02139" }],
    [
      "1 Main St\nCambridge, MA 02139\n(42.36, -71.1)",
      { city: "Cambridge", state: "MA", postalCode: "02139" },
    ],
    ["80331 München", { city: "München", postalCode: "80331" }],
    ["D-80331 München, Deutschland", { city: "München", postalCode: "80331", country: "Deutschland" }],
    ["Paris, France", { city: "Paris", country: "France" }],
    ["Atlanta, Georgia", { city: "Atlanta", state: "Georgia" }],
    ["London, ON", { city: "London", state: "ON" }],
    ["Dallas", { city: "Dallas" }],
    ["", {}],
  ])("%j is read part by part", (text, parts) => {
    expect(readAddressText(text)).toEqual({ ...NOTHING, ...parts });
  });
});
