import type { EntityKind, FieldName } from "../model/field";
import type { readingSentences } from "./reading-sentences";
import type { ColumnProfile } from "./column-profile";

/** Codes of sentences about what values look like. */
type LooksLike = Extract<keyof typeof readingSentences, `like${string}`>;

/** How the values of a column suit a field. */
interface Fit {
  /** 0..1: how far the values allow the field; a header is worth this much less. */
  readonly allows: number;
  /** 0..1: how far the values alone, under any header, speak for the field. */
  readonly speaks: number;
  /** What the values look like, when they speak: "likeZips". */
  readonly looksLike: LooksLike | null;
}

const ANY: Fit = { allows: 1, speaks: 0, looksLike: null };

/** Judges the sampled values of a column for a field of an entity. A column without samples suits anything a little less. */
export function fieldFit(entity: EntityKind, field: FieldName, profile: ColumnProfile): Fit {
  if (profile.filled === 0) return { ...ANY, allows: 0.9 };
  switch (field) {
    case "id":
      return idFit(entity, profile);
    case "firstName":
      return { ...ANY, allows: profile.textShare };
    case "name":
      return nameFit(profile);
    case "latitude":
      return degreesFit(profile.latitudeShare, profile);
    case "longitude":
      return degreesFit(profile.longitudeShare, profile);
    case "location":
      if (profile.addressShare >= 0.6) return { allows: 1, speaks: 0.6, looksLike: "likeAddresses" };
      if (profile.pointShare >= 0.2) return { allows: 1, speaks: 0.9, looksLike: "likePoints" };
      return { ...ANY, allows: profile.countryShare >= 0.7 || profile.numberShare > 0.5 ? 0.2 : 0.85 };
    case "postalCode":
      return postalFit(profile);
    case "city":
      return { ...ANY, allows: profile.textShare };
    case "state":
      if (profile.usStateShare >= 0.9 && profile.keys.size >= 3) {
        return { allows: 1, speaks: 0.7, looksLike: "likeStates" };
      }
      return { ...ANY, allows: profile.textShare >= 0.5 && profile.dateShare < 0.5 ? 1 : 0.4 };
    case "country":
      // "No" is Norway, and more often the answer to a question.
      if (profile.booleanShare >= 0.9) return { ...ANY, allows: 0.1 };
      // Two letters are initials and codes of all kinds: they are countries only under a header that says so.
      if (profile.countryShare >= 0.7 && profile.averageLength <= 3) return { ...ANY, allows: 1 };
      if (profile.countryShare >= 0.7 && profile.usStateShare < 0.9) {
        return { allows: 1, speaks: 0.75, looksLike: "likeCountries" };
      }
      return { ...ANY, allows: profile.countryShare >= 0.3 ? 1 : 0.35 };
    case "employees":
    case "capacity":
    case "fte":
    case "callsPerYear":
    case "hoursPerCall":
      return { ...ANY, allows: numeric(profile) };
    case "revenue":
    case "potential":
    case "forecast":
    case "quotaLastYear":
    case "actualLastYear":
    case "cost":
      return moneyFit(profile, field === "revenue" && entity === "account");
    case "amount":
      return moneyFit(profile, true);
    case "customerSince":
      return { ...ANY, allows: Math.max(dateFit(profile, 0).allows, profile.integerShare) };
    case "lastActivity":
    case "startDate":
    case "leavingDate":
    case "closed":
      return dateFit(profile, 0);
    case "created":
      return dateFit(profile, 0.4);
    case "lock":
      return { ...ANY, allows: Math.max(0.2, profile.booleanShare) };
    case "language":
    case "languages":
      if (profile.booleanShare >= 0.9) return { ...ANY, allows: 0.1 };
      if (profile.languageShare >= 0.9) return { allows: 1, speaks: 0.55, looksLike: "likeLanguages" };
      return { ...ANY, allows: profile.textShare };
    case "owner":
    case "rep":
    case "namedOwner":
    case "manager":
    case "parent":
    case "account":
    case "territory":
    case "region":
      return { ...ANY, allows: profile.fractionShare > 0.3 || profile.dateShare > 0.5 ? 0.3 : 1 };
    case "status":
      if (entity === "account" && profile.statusShare >= 0.8 && profile.keys.size >= 2) {
        return { allows: 1, speaks: 0.75, looksLike: "likeCustomers" };
      }
      return { ...ANY, allows: profile.fractionShare > 0.2 || profile.dateShare > 0.5 ? 0.3 : 1 };
    case "contact":
      // Names of people are text; dates and figures under such a header are of the last talk, or counts.
      return { ...ANY, allows: profile.textShare };
    case "contactEmail":
    case "contactPhone":
      return { ...ANY, allows: profile.dateShare > 0.5 || profile.booleanShare >= 0.9 ? 0.1 : 1 };
    case "industry":
    case "segment":
    case "stage":
    case "skills":
    case "product":
    case "category":
      return { ...ANY, allows: profile.fractionShare > 0.2 || profile.dateShare > 0.5 ? 0.3 : 1 };
  }
}

function idFit(entity: EntityKind, profile: ColumnProfile): Fit {
  const unique = profile.distinctShare;
  // Ticks tell no row from another.
  if (profile.booleanShare >= 0.9 && unique < 0.9) return { ...ANY, allows: 0.1 };
  if (profile.fractionShare > 0.1 || profile.dateShare > 0.5 || profile.averageLength > 40)
    return { ...ANY, allows: 0.25 };
  const allows = entity === "opportunity" ? Math.max(0.9, unique) : unique >= 0.9 ? 1 : 0.3 + 0.7 * unique;
  const isCodeLike =
    unique >= 0.99 && profile.filled >= 5 && profile.averageLength <= 20 && profile.textShare < 0.2;
  const isRunning =
    isCodeLike && profile.integerShare === 1 && profile.negativeShare === 0 && profile.currencyShare === 0;
  return {
    allows,
    speaks: isRunning ? 0.3 : 0,
    looksLike: isRunning ? "likeNumbers" : null,
  };
}

function nameFit(profile: ColumnProfile): Fit {
  if (profile.booleanShare >= 0.9 && profile.distinctShare < 0.9) return { ...ANY, allows: 0.1 };
  // Of a legal name and a trade name the one that more rows have.
  const allows =
    Math.max(0.2, profile.textShare) *
    (0.7 + 0.3 * profile.distinctShare) *
    (0.95 + 0.05 * profile.filledShare);
  const isNameLike =
    profile.textShare >= 0.95 &&
    profile.phraseShare >= 0.3 &&
    profile.distinctShare >= 0.95 &&
    profile.filled >= 5 &&
    profile.averageLength >= 5 &&
    profile.averageLength <= 45 &&
    profile.pointShare === 0 &&
    profile.dateShare === 0;
  return {
    allows,
    speaks: isNameLike ? 0.45 : 0,
    looksLike: isNameLike ? "likeTexts" : null,
  };
}

function degreesFit(inRange: number, profile: ColumnProfile): Fit {
  if (profile.textShare > 0.5) return { ...ANY, allows: profile.averageLength < 20 ? 0.6 : 0.2 };
  return { ...ANY, allows: profile.fractionShare < 0.3 && profile.filled > 3 ? 0.5 : Math.max(0.5, inRange) };
}

function postalFit(profile: ColumnProfile): Fit {
  if (profile.usZipShare >= 0.8 && profile.distinctShare < 1 && profile.currencyShare === 0) {
    // Five digits alone may be incomes; a zero at the head of a text makes them codes.
    return {
      allows: 1,
      speaks: profile.zeroHeadShare > 0 ? 0.6 : 0,
      looksLike: "likeZips",
    };
  }
  return { ...ANY, allows: Math.max(0.25, profile.postalShare) };
}

function moneyFit(profile: ColumnProfile, speaks: boolean): Fit {
  if (profile.dateShare > 0.5) return { ...ANY, allows: 0.1 };
  if (speaks && profile.currencyShare >= 0.8) return { allows: 1, speaks: 0.45, looksLike: "likeMoney" };
  return { ...ANY, allows: numeric(profile) };
}

function dateFit(profile: ColumnProfile, speaks: number): Fit {
  if (profile.dateShare >= 0.8) {
    return { allows: 1, speaks, looksLike: speaks > 0 ? "likeDates" : null };
  }
  return { ...ANY, allows: profile.dateShare >= 0.3 ? 0.9 : profile.integerShare >= 0.8 ? 0.6 : 0.3 };
}

function numeric(profile: ColumnProfile): number {
  return profile.dateShare > 0.5 ? 0.1 : Math.max(0.15, profile.numberShare);
}
