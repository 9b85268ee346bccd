import type { Pacer } from "../alignment/pacer";
import { countryInColumn } from "../geography/country";
import { usStateCode } from "../geography/us-state";
import { cellAt } from "../model/cell-column";
import type { FieldName } from "../model/field";
import type { CellColumn, RawCell } from "../model/raw-sheet";
import { addressTail } from "./address-tail";
import { DistinctTexts } from "./distinct-texts";
import { headerWords } from "./header-words";
import type { RowSource } from "./row-source";
import { parseDegrees, parsePointText, type Point } from "./parse-coordinates";
import { parseIdentifier } from "./parse-identifier";
import { NotationVotes, parseNumber, type NumberNotation } from "./parse-number";
import { parsePostalCode, PostalShapes, type ParsedPostalCode } from "./parse-postal-code";
import { isPlaceholder, readText } from "./read-columns";
import { forEachRow } from "./row-loop";

/** The columns that say where a row is. */
export interface PlaceColumns {
  readonly latitude: Float64Array;
  readonly longitude: Float64Array;
  readonly postalCode: readonly string[];
  readonly city: readonly string[];
  readonly state: readonly string[];
  readonly country: readonly string[];
}

/** South of all towns: a latitude below this is a longitude. */
const SOUTHERNMOST = -60;

/**
 * Reads coordinates (two columns, or one cell with both), postal code, city, state and country. A cell meant for
 * coordinates that holds words, such as "Dallas, TX", is the city where there is none.
 */
export async function readPlaces(source: RowSource, pacer: Pacer | null): Promise<PlaceColumns> {
  const cities = await readText(source, "city", pacer);
  const state = await readText(source, "state", pacer);
  const country = await readText(source, "country", pacer);
  const postalCode = await readPostalCodes(source, state, country, pacer);
  const latitude = new Float64Array(source.count).fill(NaN);
  const longitude = new Float64Array(source.count).fill(NaN);
  const named = await readCoordinates(source, latitude, longitude, cities, pacer);
  let city = cities;
  if (named.size > 0) city = cities.map((text, row) => named.get(row) ?? text);
  return { latitude, longitude, postalCode, city, state, country };
}

async function readPostalCodes(
  source: RowSource,
  state: readonly string[],
  country: readonly string[],
  pacer: Pacer | null,
): Promise<readonly string[]> {
  if (!source.has("postalCode")) return readText(source, "postalCode", pacer);
  const cells = source.cells("postalCode");
  const codes = new Array<string>(source.count).fill("");
  const isZip = headerWords(source.header("postalCode")).words.includes("zip");
  const shapes = await shapesOf(cells, country, pacer);
  const columnCountry = shapes.country(await shareOfUsStates(state, pacer), isZip);
  const countries = new Map([["", columnCountry]]);
  /** What texts are read as, by country and place. */
  const read = new Map<string, (ParsedPostalCode | undefined)[]>();
  await forEachRow(source.count, pacer, (row) => {
    const cell = cellAt(cells, row);
    if (cell === "") return;
    const written = country[row] ?? "";
    let code = countries.get(written);
    if (code === undefined) countries.set(written, (code = countryInColumn(written)));
    let parsed: ParsedPostalCode;
    if (typeof cell === "string") {
      let known = read.get(code);
      if (known === undefined) read.set(code, (known = []));
      const place = cells.values[row] ?? 0;
      parsed = known[place] ??= readPostalCode(cell, code);
    } else parsed = readPostalCode(cell, code);
    codes[row] = parsed.text;
    if (parsed.padded) tellPadded(source, row, parseIdentifier(cell), parsed.text, code);
  });
  return codes;
}

/** A placeholder is blank. */
function readPostalCode(cell: RawCell, country: string): ParsedPostalCode {
  return isPlaceholder(parseIdentifier(cell)) ? NO_CODE : parsePostalCode(cell, country);
}

const NO_CODE: ParsedPostalCode = { text: "", padded: false };

function tellPadded(source: RowSource, row: number, written: string, read: string, country: string): void {
  const name = country === "US" ? "ZIP code" : "Postal code";
  const found = `${name} ${written} had lost its zero`;
  source.find("POSTAL_CODE_LOST_ZERO", "postalCode", row, written, found, () => ({
    remedy: `Read as text: ${written} is ${read}`,
  }));
}

/** What the codes of the rows without a country look like. */
async function shapesOf(
  cells: CellColumn,
  country: readonly string[],
  pacer: Pacer | null,
): Promise<PostalShapes> {
  const shapes = new PostalShapes();
  /** How often each text stands in such a row. */
  const counts = new Int32Array(cells.texts.length);
  await forEachRow(country.length, pacer, (row) => {
    if (country[row] !== "") return;
    const cell = cellAt(cells, row);
    if (typeof cell === "string" && cell !== "") {
      const place = cells.values[row] ?? 0;
      counts[place] = (counts[place] ?? 0) + 1;
    } else if (cell !== "") shapes.add(cell);
  });
  await forEachRow(counts.length, pacer, (place) => {
    const rows = counts[place] ?? 0;
    if (rows > 0) shapes.add(cells.texts[place] ?? "", rows);
  });
  return shapes;
}

/** Share of US states among the states that are filled, null when there are none. */
async function shareOfUsStates(state: readonly string[], pacer: Pacer | null): Promise<number | null> {
  let filled = 0;
  let us = 0;
  // A few dozen states stand in a million rows.
  const isUs = new Map<string, boolean>();
  await forEachRow(state.length, pacer, (row) => {
    const text = state[row] ?? "";
    if (text === "") return;
    filled += 1;
    let known = isUs.get(text);
    if (known === undefined) isUs.set(text, (known = usStateCode(text) !== ""));
    if (known) us += 1;
  });
  return filled === 0 ? null : us / filled;
}

/**
 * Fills the coordinates.
 *
 * @returns by row the cities that stand in cells meant for coordinates
 */
async function readCoordinates(
  source: RowSource,
  latitude: Float64Array,
  longitude: Float64Array,
  city: readonly string[],
  pacer: Pacer | null,
): Promise<ReadonlyMap<number, string>> {
  const named = new Map<number, string>();
  if (!source.has("location") && !(source.has("latitude") && source.has("longitude"))) return named;
  const latitudes = await DegreesReader.of(source, "latitude", pacer);
  const longitudes = await DegreesReader.of(source, "longitude", pacer);
  const points = source.cells("location");
  await forEachRow(source.count, pacer, (row) => {
    let point: Point | null = null;
    let field: FieldName = "latitude";
    if (source.has("latitude") && source.has("longitude")) {
      const given = { latitude: latitudes.read(row), longitude: longitudes.read(row) };
      const missing = Number.isNaN(given.latitude) ? 1 : 0;
      const both = missing + (Number.isNaN(given.longitude) ? 1 : 0);
      if (both === 0) point = given;
      else if (both === 1 && !latitudes.hasFailed && !longitudes.hasFailed) {
        const name = missing === 1 ? "latitude" : "longitude";
        source.find("COORDINATES_HALF", name, row, "", `Row ${String(source.sheetRow(row))} has no ${name}`);
      }
    }
    if (point === null) {
      const cell = cellAt(points, row);
      if (typeof cell === "string" && cell !== "") {
        point = parsePointText(cell);
        field = "location";
        if (point === null && city[row] === "" && !isPlaceholder(cell))
          named.set(row, addressTail(cell) ?? cell.trim());
      }
    }
    if (point === null) return;
    const usable = checkedPoint(source, field, row, point);
    if (usable === null) return;
    latitude[row] = usable.latitude;
    longitude[row] = usable.longitude;
  });
  return named;
}

/** Reads one column of degrees, numbers or text. */
class DegreesReader {
  /** True when the last cell read was filled but unreadable. */
  hasFailed = false;

  private constructor(
    private readonly source: RowSource,
    private readonly field: "latitude" | "longitude",
    private readonly cells: CellColumn,
    private readonly notation: NumberNotation,
  ) {}

  static async of(
    source: RowSource,
    field: "latitude" | "longitude",
    pacer: Pacer | null,
  ): Promise<DegreesReader> {
    const cells = source.cells(field);
    const distinct = await DistinctTexts.of(cells, pacer);
    const votes = new NotationVotes();
    await distinct.each(pacer, (text, _, rows) => {
      votes.add(text, rows);
    });
    return new DegreesReader(source, field, cells, votes.decide(true));
  }

  read(row: number): number {
    this.hasFailed = false;
    const cell = cellAt(this.cells, row);
    if (typeof cell === "number") return cell;
    const text = parseIdentifier(cell);
    if (text === "" || isPlaceholder(text)) return NaN;
    const degrees = parseNumber(text, this.notation)?.value ?? parseDegrees(text);
    if (degrees !== null) return degrees;
    this.hasFailed = true;
    this.source.find(
      "COORDINATES_UNREADABLE",
      this.field,
      row,
      text,
      `${this.source.header(this.field)} is “${text.slice(0, 40)}”`,
    );
    return NaN;
  }
}

/** The point if it can be one, turned round when latitude and longitude have changed places; else null with its finding. */
function checkedPoint(source: RowSource, field: FieldName, row: number, point: Point): Point | null {
  const { latitude, longitude } = point;
  const value = `${String(latitude)}, ${String(longitude)}`;
  if (latitude === 0 && longitude === 0) {
    source.find("COORDINATES_ZERO", field, row, value, "Coordinates are 0, 0");
    return null;
  }
  const fits = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  if (fits && latitude >= SOUTHERNMOST) return point;
  const turnedFits = latitude >= -180 && latitude <= 180 && longitude >= SOUTHERNMOST && longitude <= 85;
  if (turnedFits) {
    source.find(
      "COORDINATES_SWAPPED",
      field,
      row,
      value,
      `Latitude ${String(latitude)} and longitude ${String(longitude)} have changed places`,
      { remedy: `Read as latitude ${String(longitude)}, longitude ${String(latitude)}; check the row` },
    );
    return { latitude: longitude, longitude: latitude };
  }
  if (fits) return point;
  source.find(
    "COORDINATES_IMPOSSIBLE",
    field,
    row,
    value,
    `Latitude ${String(latitude)}, longitude ${String(longitude)} is no place`,
  );
  return null;
}
