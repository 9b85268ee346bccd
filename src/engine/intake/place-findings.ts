import { disagrees } from "../geography/locate";
import type { FoundPlace, Locatable, LocatedRow } from "../geography/locate";
import { cellAddress } from "../model/cell-address";
import { cellAt, rowAt } from "../model/cell-column";
import type { FieldName } from "../model/field";
import type { EntityMapping } from "../model/workbook-mapping";
import { TYPICAL_ERROR_KM } from "../model/location-error";
import type { RawSheet } from "../model/raw-sheet";
import type { FindingLog } from "./finding-log";
import type { FindingCode } from "./finding-rules";

/** The columns of a list that findings about places name. */
interface Named extends Locatable {
  readonly name: readonly string[];
  readonly sourceRow: Int32Array;
  readonly setAside: readonly string[];
}

const BY_LEVEL: Readonly<Record<FoundPlace["level"], string>> = {
  postalCode: "Located by the ZIP code",
  zip3: `Located by the first three digits, about ${String(TYPICAL_ERROR_KM.zip3)} km off`,
  city: "Located by the city",
  state: `Located by the state alone, about ${String(TYPICAL_ERROR_KM.state)} km off`,
  country: "Planned without a place, as a country is too rough",
  none: "Planned without a place",
};

/** Says what is wrong with the places of one list, at the cell that tells the place. */
export class PlaceFindings {
  private readonly columns = new Map<FieldName, number>();
  private readonly headers = new Map<FieldName, string>();
  private readonly hasTown: boolean;
  private byCountry = 0;
  private firstByCountry = -1;

  constructor(
    mapping: EntityMapping,
    private readonly raw: RawSheet,
    private readonly table: Named,
    private readonly log: FindingLog,
  ) {
    const headerRow = rowAt(raw.columns, mapping.headerRow).map((cell) => String(cell).trim());
    for (const { field, header, column } of mapping.fields) {
      // Columns may have moved since the mapping was saved.
      const at = headerRow[column] === header ? column : headerRow.indexOf(header);
      this.columns.set(field, at >= 0 ? at : column);
      this.headers.set(field, header);
    }
    this.hasTown = (["latitude", "location", "postalCode", "city"] as const).some((field) =>
      this.columns.has(field),
    );
  }

  /** Adds what there is to say of one row. */
  add(row: number, located: LocatedRow): void {
    if (this.table.setAside[row] !== "") return;
    if (located.isGiven) this.addGiven(row, located);
    else this.addFound(row, located);
  }

  /** Adds what is said of the list as a whole. */
  end(): void {
    const [count, row] = [this.byCountry, this.firstByCountry];
    if (count === 0) return;
    this.find(
      "LOCATED_BY_COUNTRY",
      "country",
      row,
      "",
      `${this.raw.sheet} tells countries and no towns`,
      undefined,
      count,
    );
  }

  private addGiven(row: number, located: LocatedRow): void {
    const { found, apartKm, mend } = located;
    const latitude = this.table.latitude[row] ?? NaN;
    const longitude = this.table.longitude[row] ?? NaN;
    const value = `${String(latitude)}, ${String(longitude)}`;
    const place = found.level === "postalCode" ? "its ZIP code" : "its city";
    const away = `${this.nameOf(row)}: ${value} lies ${kilometres(apartKm)} km from ${place}`;
    const field = this.columns.has("latitude") ? "latitude" : "location";
    if (mend === "swapped") {
      const remedy = `Read as latitude ${String(longitude)}, longitude ${String(latitude)}; correct the row`;
      this.find("COORDINATES_SWAPPED_AT_ADDRESS", field, row, value, away, remedy);
    } else if (mend !== "") {
      const read = mend === "west" ? [latitude, -longitude] : [-latitude, longitude];
      this.find(
        "COORDINATES_SIGN_LOST",
        field,
        row,
        value,
        away,
        `Read as ${read.map(String).join(", ")}; correct the row`,
      );
    } else if (disagrees(located)) {
      this.find("COORDINATES_FAR_FROM_ADDRESS", field, row, value, away);
    }
  }

  private addFound(row: number, { address, found }: LocatedRow): void {
    const { level, remark } = found;
    const name = this.nameOf(row);
    const read = BY_LEVEL[level];
    switch (remark) {
      case "military":
        this.find(
          "MILITARY_ADDRESS",
          "postalCode",
          row,
          address.postalCode,
          `${name} has an address of the forces`,
        );
        return;
      case "unknown-code": {
        const code = address.postalCode;
        this.find(
          "POSTAL_CODE_UNKNOWN",
          "postalCode",
          row,
          code,
          `${name}: there is no ZIP code ${code}`,
          `${read}; check the code`,
        );
        return;
      }
      case "other-state": {
        const what = `${name}: ZIP code ${address.postalCode} does not lie in ${address.state}`;
        this.find("POSTAL_CODE_IN_OTHER_STATE", "postalCode", row, address.postalCode, what);
        return;
      }
      case "city-in-other-state": {
        const what = `${name}: ${address.city} does not lie in ${address.state || address.postalCode}`;
        this.find("CITY_IN_OTHER_STATE", "city", row, address.city, what);
        return;
      }
      case "largest-of-name":
        this.find(
          "CITY_CHOSEN_BY_SIZE",
          "city",
          row,
          address.city,
          `${name}: several cities are called ${address.city}`,
        );
        return;
      case "ambiguous-name": {
        const what = `${name}: several cities are called ${address.city}, and none is far larger`;
        this.find("CITY_AMBIGUOUS", "city", row, address.city, what, `${read}; fill the state or ZIP code`);
        return;
      }
      case "unknown-name": {
        const where = address.state === "" ? address.country : address.state;
        const what = `${name}: no city ${address.city} is known${where === "" ? "" : ` in ${where}`}`;
        this.find(
          "CITY_UNKNOWN",
          "city",
          row,
          address.city,
          what,
          `${read}; correct the name or fill coordinates`,
        );
        return;
      }
      case "":
        this.addRough(row, level);
    }
  }

  /** Nothing is wrong with what is written, but it is too little. */
  private addRough(row: number, level: FoundPlace["level"]): void {
    if (level === "state") {
      this.find(
        "LOCATED_BY_STATE",
        "state",
        row,
        this.table.state[row] ?? "",
        `${this.nameOf(row)} has a state and no town`,
      );
    } else if (level === "country" && !this.hasTown) {
      if (this.byCountry === 0) this.firstByCountry = row;
      this.byCountry += 1;
    } else if ((level === "country" || level === "none") && this.columns.size > 0 && this.hasPlaceColumn()) {
      if (this.isSaidAlready(row)) return;
      this.find("NOT_LOCATED", "latitude", row, "", `${this.nameOf(row)} has no place that is known`);
    }
  }

  private hasPlaceColumn(): boolean {
    return this.hasTown || this.columns.has("state") || this.columns.has("country");
  }

  /** Coordinates that are written and could not be used have a finding. */
  private isSaidAlready(row: number): boolean {
    const at = (this.table.sourceRow[row] ?? 0) - this.raw.firstRow;
    return (["latitude", "longitude", "location"] as const).some((field) => {
      const cells = this.raw.columns[this.columns.get(field) ?? -1];
      return cells !== undefined && cellAt(cells, at) !== "";
    });
  }

  private nameOf(row: number): string {
    return this.table.name[row] ?? "";
  }

  /** Adds a finding at the cell of a field, or of the field that tells the place instead. */
  private find(
    code: FindingCode,
    field: FieldName,
    row: number,
    value: string,
    found: string,
    remedy?: string,
    count?: number,
  ): void {
    const telling = [field, ...TELLING].find((candidate) => this.columns.has(candidate)) ?? field;
    const column = this.columns.get(telling) ?? 0;
    const header = this.headers.get(telling) ?? "";
    this.log.add(code, `${this.raw.key}\n${header}`, () => ({
      sheet: this.raw.sheet,
      cell: cellAddress(this.table.sourceRow[row] ?? 0, this.raw.firstColumn + column),
      column: header,
      value,
      found,
      ...(remedy === undefined ? {} : { remedy }),
      ...(count === undefined ? {} : { count }),
    }));
  }
}

/** Fields that tell a place, the most exact first. */
const TELLING: readonly FieldName[] = ["latitude", "location", "postalCode", "city", "state", "country"];

function kilometres(km: number): string {
  return String(Math.round(km)).replace(/\B(?=(\d{3})+$)/g, ",");
}
