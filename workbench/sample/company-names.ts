import { pickFamilyName } from "./person-names";
import type { RandomStream } from "./random-stream";

/** Industries of the sample, with their share of accounts and what their companies are called. */
export const INDUSTRIES = [
  {
    name: "Manufacturing",
    share: 0.18,
    nouns: "Manufacturing,Tool & Die,Fabrication,Castings,Machine Works,Components,Plastics,Precision",
  },
  {
    name: "Healthcare",
    share: 0.15,
    nouns: "Medical Center,Health Partners,Clinic,Dental Group,Hospital,Surgical Associates,Pharmacy",
  },
  {
    name: "Retail",
    share: 0.14,
    nouns: "Stores,Outfitters,Market,Home Center,Hardware,Furniture,Sporting Goods",
  },
  {
    name: "Construction",
    share: 0.12,
    nouns: "Construction,Builders,Roofing,Electric,Mechanical,Contractors,Paving",
  },
  { name: "Technology", share: 0.1, nouns: "Software,Systems,Data,Networks,Technologies,Robotics,Analytics" },
  { name: "Food & Beverage", share: 0.09, nouns: "Foods,Bakery,Brewing,Farms,Dairy,Provisions,Catering" },
  { name: "Logistics", share: 0.08, nouns: "Freight,Logistics,Trucking,Warehousing,Express,Transport" },
  { name: "Education", share: 0.06, nouns: "Academy,Schools,College,Learning Center,Institute" },
  { name: "Financial Services", share: 0.05, nouns: "Credit Union,Insurance,Advisors,Capital,Bank" },
  { name: "Energy", share: 0.03, nouns: "Energy,Solar,Utilities,Petroleum,Power" },
] as const;

const ROOTS = (
  "Acorn,Alder,Anchor,Apex,Arbor,Atlas,Aurora,Beacon,Birch,Blue Ridge,Bluestem,Bridgeway,Bright River,Canyon," +
  "Capital,Cardinal,Cascade,Cedar,Century,Clearwater,Cobalt,Compass,Copper,Cornerstone,Crescent,Crestview," +
  "Cypress,Delta,Eagle,Eastgate,Echo,Elm Street,Evergreen,Fairview,Falcon,First Light,Foothill,Frontier,Garnet," +
  "Golden Gate,Granite,Great Lakes,Greenfield,Gulf,Harbor,Hawthorn,Heartland,Heritage,High Plains,Horizon," +
  "Independence,Iron Bridge,Juniper,Keystone,Lakeside,Landmark,Laurel,Liberty,Lone Star,Magnolia,Maple,Meridian," +
  "Mesa,Metro,Midland,Milestone,Monarch,Mountain View,New Leaf,Northstar,Northwind,Oak Hill,Old Mill,Orchard," +
  "Pacific,Palmetto,Paragon,Parkside,Pathway,Peachtree,Pinecrest,Pinnacle,Pioneer,Piedmont,Prairie,Premier," +
  "Quarry,Rainier,Red Rock,Redwood,Ridgeline,River Bend,Riverside,Rockport,Sable,Sage,Sandhill,Seaboard,Sequoia," +
  "Shoreline,Sierra,Silver Lake,Skyline,Southern Cross,Spruce,Sterling,Stonebridge,Summit,Sunrise,Tamarack," +
  "Tidewater,Timber,Trailhead,Tri-County,Twin Rivers,Union,Valley,Vanguard,Vista,Wabash,Western,Westlake," +
  "Whitewater,Wildflower,Willow,Windward,Yellow Pine"
).split(",");

const ENDINGS = ["", "", "", " Inc.", " LLC", " Co.", " Group", " Corp."];

const nounsByIndustry = new Map(
  INDUSTRIES.map((industry) => [industry.name as string, industry.nouns.split(",")]),
);

/** Plausible company names, each once; a name met again gets its city. */
export function makeCompanyNames(stream: RandomStream): (industry: string, city: string) => string {
  const used = new Set<string>();
  return (industry, city) => {
    const noun = stream.pick(nounsByIndustry.get(industry) ?? ["Company"]);
    const owner = stream.next();
    const root =
      owner < 0.62
        ? stream.pick(ROOTS)
        : owner < 0.85
          ? pickFamilyName(stream)
          : `${pickFamilyName(stream)} & ${stream.pick(["Sons", "Daughters", pickFamilyName(stream)])}`;
    const ending = stream.pick(ENDINGS);
    const plain = `${root} ${noun}${ending}`;
    const candidates = [plain, `${root} ${noun} of ${city}`, `${city} ${root} ${noun}${ending}`];
    let name = candidates.find((candidate) => !used.has(candidate));
    for (let number = 2; name === undefined; number++) {
      const numbered = `${root} ${noun} of ${city} No. ${String(number)}`;
      if (!used.has(numbered)) name = numbered;
    }
    used.add(name);
    return name;
  };
}
