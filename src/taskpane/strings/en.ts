import type { EntityKind, FieldName } from "../../engine/model/field";
import type { LocationLevel } from "../../engine/model/account-table";
import type { MeasureKey } from "../../engine/model/plan";
import type { Severity } from "../../engine/model/finding";
import type { Step } from "../state/pane-state";
import { quotaWords } from "./en-quotas";

/** "1 account", "2 accounts": figures come formatted, the number chooses the form. */
function many(value: number, shown: string, one: string, more: string): string {
  return `${shown} ${value === 1 ? one : more}`;
}

/**
 * Every word of the pane, in English. Short, present tense, the user's terms; what happened,
 * what it means, what to do. Functions take figures already formatted for the user's locale.
 */
export const en = {
  appName: "Evenfield",

  steps: {
    label: "Steps",
    names: {
      data: "Data",
      segments: "Segments",
      territories: "Territories",
      quotas: "Quotas",
      review: "Review",
    } satisfies Record<Step, string>,
    marks: { done: "done", look: "needs a look", here: "here", open: "not yet" },
    notYet: (step: string) =>
      `${step} is not part of this version. Territories can be planned and written without it.`,
    afterData: "Check the data first; Territories follows from it.",
  },

  planState: {
    noData: "No data yet",
    reading: "Reading",
    draft: "Draft, nothing written",
    planning: "Planning",
    planned: "Planned, not written",
    writing: "Writing",
    written: (at: string) => `Written ${at}`,
  },

  back: "Back",
  cancel: "Cancel",
  stopping: "Stopping",
  readAgain: "Read again",
  show: "Show",
  showIn: (what: string) => `Show in sheet: ${what}`,
  more: "More",
  percent: "%",
  andMore: (shown: string) => `and ${shown} more`,

  firstRun: {
    title: "Plan fair territories in this workbook",
    lead: "Evenfield reads your account and rep sheets, balances the territories, and writes the plan back as ordinary sheets.",
    found: "Found in this workbook",
    looking: "Looking at the sheets",
    nothing: "No account list found yet",
    nothingHint: "An account list has one row per account, with an ID or name and a place.",
    ready: "Ready",
    toCheck: "To check",
    inSheet: (sheet: string) => `sheet “${sheet}”`,
    rows: (value: number, shown: string) => many(value, shown, "row", "rows"),
    check: "Check this data",
    sampleTitle: "Try it on sample data first",
    sampleText:
      "Adds sheets with 2,000 made-up accounts and 40 reps to this workbook. A plan takes about a minute.",
    sample: "Insert sample data",
    promises: [
      "The plan is normal sheets and formulas. Anyone can open it, with or without Evenfield.",
      "Every account gets a reason; every figure can be traced to its rows.",
      "Your own sheets are never changed.",
    ],
    privacy: "Nothing leaves this computer. No sign\u2011in.",
    about: (version: string) => `About ${version}`,
  },

  about: {
    title: "About Evenfield",
    version: (version: string) => `Version ${version}`,
    text: [
      "Evenfield computes on this computer. It has no server, no sign-in and sends nothing.",
      "In the workbook it keeps which column was read as what and the settings of the plan, nothing else.",
      "Excel’s own library is loaded from Microsoft, as for every add-in.",
      "Place data: GeoNames, CC BY 4.0. Counties and map outlines: US Census Bureau and Natural Earth, public domain.",
    ],
  },

  entities: {
    account: "Accounts",
    rep: "Reps",
    opportunity: "Opportunities",
    cost: "Costs",
  } satisfies Record<EntityKind, string>,

  fields: {
    id: "ID",
    name: "Name",
    latitude: "Latitude",
    longitude: "Longitude",
    location: "Coordinates",
    postalCode: "Postal code",
    city: "City",
    state: "State",
    country: "Country",
    region: "Region",
    territory: "Territory",
    owner: "Owner",
    industry: "Industry",
    segment: "Segment",
    revenue: "Revenue",
    potential: "Potential",
    employees: "Employees",
    status: "Status",
    parent: "Parent account",
    language: "Language",
    callsPerYear: "Calls a year",
    hoursPerCall: "Hours a call",
    lastActivity: "Last activity",
    lock: "Lock",
    namedOwner: "Named owner",
    forecast: "Forecast",
    manager: "Manager",
    capacity: "Capacity",
    skills: "Skills",
    languages: "Languages",
    startDate: "Start date",
    quotaLastYear: "Quota last year",
    actualLastYear: "Actual last year",
    cost: "Cost",
    account: "Account",
    rep: "Rep",
    amount: "Amount",
    stage: "Stage",
    created: "Created",
    closed: "Closed",
    product: "Product",
    category: "Category",
  } satisfies Record<FieldName, string>,

  data: {
    verdict: (accounts: number, accountsShown: string, reps: number, repsShown: string) =>
      `${many(accounts, accountsShown, "account", "accounts")} and ${many(reps, repsShown, "rep", "reps")} found`,
    verdictNoReps: (accounts: number, accountsShown: string) =>
      `${many(accounts, accountsShown, "account", "accounts")} found, no reps`,
    ready: "Ready to plan.",
    stopped: (value: number, shown: string) =>
      `${many(value, shown, "finding stops", "findings stop")} the plan until solved.`,
    setAside: (value: number, shown: string) =>
      value === 1
        ? "1 account is set aside until you fix it."
        : `${shown} accounts are set aside until you fix them.`,
    columnsToLook: (value: number, shown: string) =>
      value === 1 ? "1 column needs a look." : `${shown} columns need a look.`,
    repsFromOwners: (shown: string) =>
      `Reps are taken from the owner column: ${shown} found. Homes and capacity are unknown.`,
    sheetsRead: "Sheets read",
    used: (used: string, all: string) => `${used} of ${all} used`,
    certain: "Certain",
    toCheck: (shown: string) => `${shown} to check`,
    from: (header: string) => `from ${header}`,
    fromUnsure: (header: string, share: string) => `from ${header}, ${share}`,
    moreFields: (shown: string) => `${shown} more`,
    notFound: (fields: string) => `Not found: ${fields}`,
    changeColumns: "Change columns",
    onMap: "On the map",
    located: (done: string, all: string) => `${done} of ${all} located`,
    locatedLabel: (parts: string) => `How the accounts were located: ${parts}`,
    levels: {
      coordinates: "Coordinates",
      postalCode: "ZIP",
      zip3: "ZIP area",
      city: "City",
      state: "State",
      country: "Country",
      none: "Not found",
    } satisfies Record<LocationLevel, string>,
    findings: "Findings",
    noFindings: "Nothing to look at. All rows were read as they stand.",
    severities: { stop: "Stops the plan", look: "To check", handled: "Handled" } satisfies Record<
      Severity,
      string
    >,
    stopCount: (shown: string) => `${shown} stop the plan`,
    lookCount: (shown: string) => `${shown} to check`,
    handledCount: (shown: string) => `${shown} handled`,
    unchanged: "Your sheets are not changed. Fixes apply when Evenfield reads them.",
    next: "Continue to Segments",
    planNow: "Plan now with standard settings",
    others: (entity: string, block: string) => `“${block}” could be the ${entity.toLowerCase()} too`,
    useOther: "Use it instead",
    keepThis: (block: string) => `Keep “${block}”`,
    notAsBefore: "Not as it was when you chose the columns",
    changes: {
      renamed: (field: string, from: string, to: string) =>
        `${field}: “${from}” is gone, “${to}” is read in its place`,
      gone: (field: string, header: string) => `${field}: “${header}” is gone, the field counts as blank`,
      added: (value: number, shown: string, headers: string) =>
        `${many(value, shown, "new column", "new columns")}, not used: ${headers}`,
      moved: (entity: string, from: string, to: string) =>
        `${entity}: read from “${to}”, before from “${from}”`,
      lost: (entity: string, sheet: string) => `${entity}: no sheet has the columns of “${sheet}” any more`,
    },
    fixes: {
      owner: (from: string, to: string) => `Read “${from}” as ${to}`,
      keepLast: "Keep the later row",
      dayFirst: (header: string) => `Read ${header} with the day first`,
      decimals: (header: string) => `Read ${header} with decimals`,
      undo: (label: string) => `Undo: ${label}`,
    },
    readAs: "How values are read",
    leaveOut: "Do not use this sheet",
    leaveOutOf: (entity: string) => `Do not use this sheet: ${entity}`,
    changed: (sheet: string) => `“${sheet}” changed since it was read. Read again to use the new rows.`,
    reading: "Reading the sheets",
    rowsRead: (done: string, all: string) => `${done} of ${all} rows`,
  },

  empty: {
    verdict: "No account sheet found",
    lead: (value: number, shown: string) =>
      `Looked at ${many(value, shown, "sheet", "sheets")}. An account sheet has one row per account, with an ID or name and a place.`,
    blank: "Empty",
    rows: (value: number, shown: string) => `${many(value, shown, "row", "rows")}, not read as accounts`,
    readAs: (value: number, shown: string, entity: string) =>
      `${many(value, shown, "row", "rows")}, read as ${entity.toLowerCase()}`,
    hint: "Paste your account list into any sheet, then read again. Column names can be in English, German, French, Spanish or Portuguese.",
    sample: "Sample data",
    useAnyway: "Use anyway",
    useThis: (block: string) => `Use ${block} as accounts`,
  },

  grouping: {
    title: (block: string) => `“${block}” has one row per sale`,
    text: (rows: number, rowsShown: string, header: string, fields: string) =>
      `One account can be made of each “${header}” in its ${many(rows, rowsShown, "row", "rows")}, with ${fields}. Revenue is the sum of the amounts.`,
    use: "Make accounts of it",
  },

  columns: {
    title: "Columns",
    entityChoice: "What the columns belong to",
    sheet: "Sheet",
    headerRow: "Header in row",
    headerRowRange: (from: string, to: string) => `A row from ${from} to ${to} with data below it.`,
    noHeaders: (row: string) => `Row ${row} has no column names above data; the last one stays.`,
    notRead: "Not used",
    notReadHint: (entity: string) => `No sheet is read as ${entity.toLowerCase()}. Choose one to use it.`,
    readAlso: (entity: string) => `Also read as ${entity.toLowerCase()}.`,
    blockRows: (block: string, value: number, shown: string) =>
      `${block}, ${many(value, shown, "row", "rows")}`,
    oneEach: "Rows are sales: make one account of each customer",
    checkThese: "Check these",
    sure: (share: string) => `${share} sure`,
    matched: "Matched",
    columnCount: (value: number, shown: string) => many(value, shown, "column", "columns"),
    field: "Field",
    column: "Column",
    firstValue: "First value",
    match: "Match",
    isCertain: "Certain",
    chosen: "Chosen by you",
    alsoUsed: (field: string) => `also used for ${field}`,
    notUsed: "Not used",
    optional: "optional",
    none: "Choose column",
    noneShown: "none",
    columnFor: (field: string) => `Column for ${field}`,
    readAs: (how: string) => `Read as: ${how}`,
    examples: (samples: string) => `For example ${samples}`,
    needsKey: "Choose a column for ID or Name: each row needs one of the two",
    use: "Use these columns",
    remembered: "Remembered by header name, so columns can move.",
    noSheet: (entity: string) => `No sheet was read as ${entity.toLowerCase()}.`,
  },

  measures: {
    potential: "Potential",
    revenue: "Revenue",
    workload: "Workload",
    accounts: "Number of accounts",
  } satisfies Record<MeasureKey, string>,
  /** In a sentence: "on potential". */
  onMeasure: {
    potential: "potential",
    revenue: "revenue",
    workload: "workload",
    accounts: "number of accounts",
  } satisfies Record<MeasureKey, string>,

  segments: {
    verdict: (accounts: number, shown: string, segment: string, share: string, amount: string) =>
      `${many(accounts, shown, `${segment} account`, `${segment} accounts`)} ${accounts === 1 ? "holds" : "hold"} ${share} of the ${amount}`,
    verdictCount: (accounts: number, shown: string, segment: string) =>
      many(accounts, shown, `${segment} account`, `${segment} accounts`),
    none: "Accounts are not segmented",
    lead: (count: number, shown: string) =>
      `${many(count, shown, "segment", "segments")}. They set how often an account is called.`,
    noneLead: "All accounts are treated alike, and calls come from the account list alone.",
    by: "Segment by",
    ways: {
      column: "Segment column",
      abc: (amount: string) => `${amount}, cumulative share`,
      breaks: (amount: string) => `${amount}, natural breaks`,
      rfm: "Recency, frequency, revenue",
      clusters: "Clusters of amounts",
      density: "Urban, suburban, rural",
      grid: "Cumulative share and growth",
      rules: "Rules alone",
      none: "Not at all",
    },
    notPossible: (way: string, reason: string) => `${way} (${reason})`,
    amounts: { potential: "Potential", revenue: "Revenue", forecast: "Forecast", employees: "Employees" },
    segment: "Segment",
    accountsAnd: (amount: string) => `Accounts and ${amount}`,
    accounts: "Accounts",
    all: "All",
    cutTo: (segment: string) => `${segment} to`,
    cutRange: "A share above the one before and below the one after; the last value stays.",
    count: "Segments",
    countRange: "A whole number from 2 to 8; the last value stays.",
    bestCount: "Choose the number for me",
    details: (segment: string, industries: string, penetration: string) =>
      [
        industries === "" ? "" : `${segment}: ${industries}`,
        penetration === "" ? "" : `penetration ${penetration}`,
      ]
        .filter((part) => part !== "")
        .join(", "),
    profile: "Profiles",
    penetration: "Sold",
    industries: "Top industries",
    exceptions: "Exceptions",
    addRule: "Add rule",
    rulesHint: "Applied from the top; the first rule that fits wins. Counts are included above.",
    noRules: "No exceptions. A rule sets or lifts the segment of the accounts it fits.",
    rule: (at: number, of: number) => `Rule ${String(at)} of ${String(of)}`,
    moveRule: (at: number, of: number) =>
      `Rule ${String(at)} of ${String(of)}, move with Alt and the arrow keys`,
    removeRule: "Remove rule",
    removeCondition: "Remove condition",
    addCondition: "and",
    column: "Column",
    comparison: "Comparison",
    value: "Value",
    and: "and",
    set: "set",
    atLeast: "at least",
    setOrLift: "Set or lift",
    fits: (accounts: number, shown: string) => many(accounts, shown, "account", "accounts"),
    operators: {
      is: "is",
      "is not": "is not",
      "is one of": "is one of",
      contains: "contains",
      "starts with": "starts with",
      "is blank": "is blank",
      "is not blank": "has a value",
      ">=": "≥",
      "<=": "≤",
      ">": ">",
      "<": "<",
    },
    since: "from",
    before: "before",
    yes: "yes",
    no: "no",
    numberRange: "A number; the last value stays.",
    callPlan: "Call plan",
    callsAYear: "Calls a year",
    hoursACall: "Hours a call",
    hoursAYear: "Hours a year",
    callsRange: "Between 0 and 1,000; the last value stays.",
    hoursRange: "Between 0 and 100; the last value stays.",
    workload: "Workload, without travel",
    ownCalls: (accounts: number, shown: string) =>
      `${many(accounts, shown, "account brings its own calls or hours, which go", "accounts bring their own calls or hours, which go")} before these.`,
    standardCalls: "Standard calls are a start, not a measurement. Change them to yours.",
    estimate: "Estimate missing potential",
    estimateOffer: (accounts: number, shown: string) =>
      `${many(accounts, shown, "account has", "accounts have")} no potential. It can be estimated from employees, industry and place of the others.`,
    estimated: (accounts: number, shown: string, r2: string, error: string) =>
      `${many(accounts, shown, "potential", "potentials")} estimated and marked so in the sheets. The fit explains ${r2} of the differences; half of the estimates miss by more than ${error}.`,
    next: "Continue to Territories",
    counting: "Counting",
  },

  settings: {
    todayOutside: (outside: string, all: string, band: string) =>
      `Today ${outside} of ${all} territories are outside ${band}`,
    todayInside: (all: string, band: string) => `Today all ${all} territories are inside ${band}`,
    noToday: "No owners today, so there is no balance to compare with",
    todayDetail: (measure: string) => `On ${measure}, against a target set by each rep’s capacity.`,
    largest: (deviation: string, territory: string) => `The largest is ${deviation} (${territory}).`,
    startFrom: "Start from",
    starts: {
      owners: { name: "Today’s owners", text: "Fix the balance, move as few accounts as needed" },
      homes: { name: "Reps’ homes", text: "Nearest fair split; more accounts move" },
      blank: { name: "A blank map", text: "Best centres first, then match reps" },
      areas: { name: "States or counties", text: "Whole areas, no overlaps or gaps" },
    },
    areaLevel: "Kept whole",
    areaLevels: { counties: "Counties", states: "States" },
    balance: "Balance",
    balanceHint:
      "What is ticked is shared out evenly, the first ticked leading; the rest is shown beside it.",
    within: "Within ±",
    toleranceRange: (least: string, most: string) => `Between ${least} and ${most}; the last value stays.`,
    keep: "Keep",
    locked: "Locked accounts",
    named: "Named accounts",
    families: "Account families together",
    house: "House accounts out of territories",
    holdbacks: "Each rep’s largest accounts",
    holdbacksRange: "A whole number from 1 to 1,000; the last value stays.",
    moveAtMost: "Move at most",
    regions: "Regions",
    regionModes: { none: "No regions", column: "From the sheets", "us-five": "Five US regions" },
    repsIn: (value: number, shown: string) => many(value, shown, "rep", "reps"),
    regionsHint: "Accounts stay inside their region. Region targets follow capacity.",
    repMatch: "Rep match",
    traits: { industry: "Industry", language: "Language" },
    matchModes: { off: "Not used", preferred: "Preferred", required: "Required" },
    noColumn: "no column found",
    territories: "Territories",
    territoriesHint: "No reps found: choose how many territories to make.",
    territoriesRange: "A whole number from 1 to 2,000; the last value stays.",
    more: "More settings",
    planName: "Plan name",
    defaultPlanName: "Territory plan",
    seed: "Seed",
    seedHint: "The same data, settings and seed give the same plan.",
    seedRange: "A whole number from 0 to 4,294,967,295; the last value stays.",
    nearness: "Nearness",
    nearnessHint: "Higher keeps territories more compact and moves more accounts.",
    nearnessRange: "Between 0 and 10; the last value stays.",
    effort: "Search",
    efforts: { quick: "Quick", standard: "Standard", thorough: "Thorough" },
    plan: "Plan territories",
    forCounts: (accounts: number, accountsShown: string, territories: number, territoriesShown: string) =>
      `${many(accounts, accountsShown, "account", "accounts")}, ${many(territories, territoriesShown, "territory", "territories")}`,
    accountsOnly: (value: number, shown: string) => many(value, shown, "account", "accounts"),
    planIsOlder: "The settings changed since this plan was made. Plan again to use them.",
  },

  quotas: quotaWords,

  job: {
    titles: {
      look: "Looking at the sheets",
      check: "Reading the sheets",
      plan: "Planning the territories",
      write: "Writing the plan",
      sample: "Inserting sample data",
    },
    left: (duration: string) => `about ${duration} left`,
    ofTotal: (phase: string, done: string, total: string) => `${phase}: ${done} of ${total}`,
    percentDone: (share: string) => `${share} done`,
    improving: "Improving the plan",
    soFar: {
      title: "Best plan so far",
      first: "First plan",
      now: "Now",
      nowMark: "now",
      outside: (band: string, measure: string) =>
        `Territories outside ${band}${measure === "" ? "" : ` on ${measure}`}`,
      largest: "Largest deviation",
      moved: "Accounts that move",
      fromBest: "From the best possible, at most",
      chartLabel: (measure: string, deviation: string) =>
        `Largest deviation from target on ${measure} over time, now ${deviation}.`,
      caption: (measure: string, band: string) =>
        `Largest deviation from target on ${measure}. Shaded: the ${band} you asked for.`,
      take: "Use this plan now",
      taken: "Checking this plan",
      stalled: "No better plan for 5 s.",
    },
    keepWorking: "You can keep working in Excel. Nothing is written yet.",
    stopWriting: "Stop writing",
    stopHint: "Stopping leaves the previous plan in place.",
    seconds: (figure: string) => `${figure}\u00a0s`,
    editTitle: "Excel is waiting for a cell edit",
    editText: "Press Enter or Esc in the sheet. It goes on by itself.",
  },

  result: {
    allInside: (all: string, band: string, measure: string) =>
      `All ${all} territories are inside ${band} on ${measure}`,
    someOutside: (outside: number, shown: string, all: string, band: string, measure: string) =>
      outside === 1
        ? `1 of ${all} territories is outside ${band} on ${measure}`
        : `${shown} of ${all} territories are outside ${band} on ${measure}`,
    moves: (moved: string, owned: string, share: string) =>
      `${moved} of ${owned} accounts change owner (${share})`,
    movedRevenue: (moved: string, owned: string) => `, with ${moved} of ${owned} revenue.`,
    noOwners: "No account had an owner before, so none changes owner.",
    distance: (km: string) => `Accounts are ${km} km from the home of their territory on average.`,
    gotOwner: (value: number, shown: string) =>
      value === 1 ? "1 account without an owner gets one." : `${shown} accounts without an owner get one.`,
    stoppedEarly: "Taken before the search was over: planning again may find a better one.",
    certificate: (share: string) => `Within ${share} of the best possible plan under these rules`,
    noCertificate: "How far it is from the best possible plan is known only for plans inside the band",
    noCertificateOfAreas:
      "How far it is from the best possible plan is known only for plans inside the band, where every rep has a home",
    againstTarget: "Against target",
    measureChoice: "Measure shown",
    today: "Today",
    planned: "Planned",
    outside: (outside: string, all: string, band: string) => `${outside} of ${all} outside ${band}`,
    inside: (all: string, band: string) => `all ${all} inside ${band}`,
    oneBar: "One bar a territory, in per cent of its target",
    asTable: "As table",
    asChart: "As chart",
    chartLabel: (measure: string, all: string, today: string, planned: string) =>
      `Deviation from target on ${measure} for ${all} territories. ${today} ${planned}`,
    chartToday: (outside: string, band: string) => `Today ${outside} are outside ${band}.`,
    chartPlanned: (outside: string, band: string) => `Planned ${outside} are outside ${band}.`,
    number: "No.",
    territory: "Territory",
    rep: "Rep",
    open: "open",
    load: "Load",
    target: "Target",
    deviation: "Deviation",
    accounts: "Accounts",
    map: "Map",
    mapLabel: (territories: string, accounts: string) =>
      `Map of the ${territories} planned territories: ${accounts} accounts as dots, coloured and numbered by territory. The table gives the same facts.`,
    mapCaption: "A dot is an account, a number its territory. Neighbours never share a colour.",
    mapUnplaced: (value: number, shown: string) =>
      value === 1 ? "1 account has no place on this map." : `${shown} accounts have no place on this map.`,
    noPlaces: "No account has a place, so there is no map. The balance does not need one.",
    mapLoading: "Drawing the map",
    furthest: "Furthest from target",
    before: (deviation: string) => `today ${deviation}`,
    writeNow: "Write plan now",
    settings: "Settings",
    outsideMark: "outside",
  },

  byHand: {
    title: "Place accounts by hand",
    find: "Account ID or name",
    found: "Accounts found",
    none: "No account of this plan is called so.",
    choose: "Choose",
    chooseLabel: (account: string) => `Choose ${account}`,
    fixedBy: {
      lock: "locked",
      named: "named account",
      holdback: "held back by its rep",
      family: "its family is fixed",
      hand: "placed by hand",
    },
    to: (account: string) => `Territory for ${account}`,
    keep: (territory: string) => `${territory}: keep it there`,
    keepHere: "Keep it there",
    place: "Place it there",
    then: "then",
    stays: (territory: string) => `stays with ${territory}`,
    moves: (from: string, to: string) => `${from} to ${to}`,
    family: (others: number) => `with ${String(others)} of its family`,
    leaveOut: (account: string) => `Leave ${account} out`,
    repair: "Repair around what I fixed",
    repairing: "Repairing the plan",
    repaired: (moved: number, shown: string, within: string, all: string) =>
      `${many(moved, shown, "account", "accounts")} moved. ${within} of ${all} territories were looked at; all others stay as they are.`,
    more: (shown: string) => `and ${shown} more`,
  },

  proof: {
    whatIsThis: "What is this?",
    best: "The best possible plan under these rules: this is proved",
    stillProving: (share: string) => `At most ${share} from the best, still proving`,
    cost: "What a plan costs is how many accounts change owner and how far they are from the home of their territory, as the settings weigh them. Beside the plan a limit is worked out that no plan under these rules can cost less than.",
    means: (share: string) =>
      `A better plan, if there is one, saves at most ${share} of what this one costs. It may well be less, or nothing.`,
    meansBest: "This plan costs no more than that limit, so no plan under these rules is better.",
    notForAreas: "For plans of whole states or counties there is no proof.",
    prove: "Prove it",
    longer: (duration: string) => `Prove for up to ${duration}`,
    takes: (duration: string) =>
      `Looks through all plans that could be better for up to ${duration}. You can keep working in Excel.`,
    proving: "Proving… A better plan that is found is taken.",
    cancelled: "Stopped; the plan is as it was.",
    optimal: "Proved: no plan under these rules is better.",
    optimalBesideLargest:
      "Proved: no plan is better while the accounts too large for any band stay where they are.",
    better: "A better plan was found and taken.",
    open: (share: string, duration: string) => `At most ${share} from the best: stopped after ${duration}.`,
    unknown: (duration: string) =>
      `Neither found nor ruled out: a plan inside every band. Stopped after ${duration}.`,
    infeasible: "Proved: no plan under these rules keeps every territory inside its band.",
    tooLarge: (pairs: string, most: string) =>
      `Too large to prove: of ${pairs} pairs of account and territory more than ${most} would have to be tried, and that many is the most.`,
  },

  conflicts: {
    looking: "Looking for the rules that stand against each other",
    notLooked: "The rules that stand against each other are not known.",
    look: "Look for them",
    proved: "No plan can meet these rules together",
    notProved: "No plan was found that meets these rules",
    isProof: "This is proven, not a time-out.",
    rules: "Rules in conflict",
    anyOne: "Every one of these is needed for the conflict.",
    costs: "What each change would cost",
    moves: (moves: number) => `${signed(moves, 0)} ${Math.abs(moves) === 1 ? "move" : "moves"}`,
    km: (km: number) => `${signed(km, 1)} km on average`,
    widen: (band: string) => `Plan with ${band}`,
  },

  tradeOff: {
    continuity: "Balance or continuity",
    distance: "Balance or distance",
    ask: "Show what another band would cost",
    computing: "Planning with narrower and wider bands",
    band: "Band",
    movesAxis: "accounts that change owner",
    kmAxis: "mean km from account to home",
    km: (km: string) => `${km}\u00a0km`,
    eachPoint: "Each point is a plan.",
    estimated: (accounts: string, of: string) => `Estimated on ${accounts} of ${of} accounts.`,
    notInside: "(some stay outside)",
    room: (territory: string, direction: "up" | "down", saves: number, unit: "moves" | "km") =>
      `${territory}: 1% more room ${direction === "up" ? "above" : "below"} its target saves ${saves < 0.05 ? "under 0.1" : saves.toFixed(1)} ${unit === "km" ? "km per account" : "moves"}.`,
  },

  write: {
    title: "Write the plan",
    verdict: (value: number, shown: string) => `${many(value, shown, "sheet", "sheets")} will be written`,
    lead: (rows: string, kept: string) => `${rows} rows. ${kept}`,
    kept: (sheets: string) => `${sheets} stay as they are.`,
    keptOne: (sheet: string) => `${sheet} stays as it is.`,
    rows: (value: number, shown: string) => many(value, shown, "row", "rows"),
    whole:
      "All sheets are written or none: a plan written earlier is replaced only when everything is in place.",
    undo: "Excel’s own Undo list is cleared by writing.",
    write: (value: number, shown: string) => `Write ${many(value, shown, "sheet", "sheets")}`,
    done: (passed: string, checks: string) => `Written. ${passed} of ${checks} checks pass`,
    doneLead: (value: number, shown: string) =>
      `${many(value, shown, "sheet is", "sheets are")} in the workbook, with live formulas. Change an owner in Territory Assignments and everything recalculates.`,
    open: "Open Plan Summary",
    backToPlan: "Back to the plan",
    failed: (checks: string) => `Look at Tie-Out: ${checks}.`,
    warnings: (list: string) => `Without effect on any figure: ${list}.`,
  },

  problems: {
    whatToDo: "What you can do",
    details: "Details for IT",
    code: "Code",
    where: "Where",
    what: "What",
    tryAgain: "Try again",
    copy: "Copy details",
    copied: "Copied",
    nothingChanged: "No sheet was changed.",
    protectedTitle: (sheet: string) => `“${sheet}” is protected`,
    protectedText:
      "Evenfield cannot replace it. No sheet was changed. Choose Review, Unprotect Sheet, then try again.",
    defectTitle: "Evenfield stopped at a mistake of its own",
    defectText:
      "Your sheets are as they were. Copy the details below and send them to support, then try again.",
  },

  boot: {
    blocked:
      "Excel’s library did not load. Ask IT to allow appsforoffice.microsoft.com, then reopen the pane.",
    notExcel: "Evenfield works in Excel. Open it from Excel’s Home tab.",
    tooOld: "This Excel is too old for Evenfield. It needs Excel 2021, Microsoft 365 or Excel on the web.",
  },
};

/** "+19", "−1.2", "+0": a change, with a true minus. */
function signed(value: number, digits: number): string {
  const figure = Math.abs(value).toFixed(digits);
  return `${value < 0 && Number(figure) > 0 ? "\u2212" : "+"}${figure}`;
}

/** The shape every language fills. */
export type Words = typeof en;
