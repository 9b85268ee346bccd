import { capital } from "../told/capital";

/** "Moved" is "moved" behind a semicolon. */
function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Why an account is where it is; names and figures come as text. */
export const reasonSentences = {
  setAsideBecause: (why: string) => `Set aside: ${why}`,
  houseWritten: "House account: as in the written plan",
  houseByHand: "House account: placed by hand",
  houseOwner: (owner: string) => `House account: owned by ${owner}`,
  houseNone: "House account: held by no territory",
  houseBelow: (measure: string, value: string, limit: string) =>
    `House account: ${measure} of ${value} is below ${limit}`,
  withNote: (why: string, note: string) => `${why} (${note})`,
  potentialEstimated: (why: string) => `${why}; its potential is estimated`,
  fittedIn: (why: string) => `Fitted in: ${lowered(why)}`,
  handedOver: (why: string) => `Handed over: ${lowered(why)}`,

  lockedTo: (holder: string) => `Locked to ${holder}`,
  namedOf: (holder: string) => `Named account of ${holder}`,
  placedByHand: (holder: string) => `Placed by hand: with ${holder}`,
  lockedByHand: (holder: string) => `Locked by hand: stays with ${holder}`,
  asWritten: (holder: string) => `As in the written plan: with ${holder}`,
  heldBack: (holder: string) => `Held back: ${holder} keeps it`,
  followsFamily: (holder: string) => `Follows its family, which is fixed to ${holder}`,
  oneIsFixed: (holder: string) => `One of them is fixed to ${holder}`,
  inFamily: (others: number, shown: string, family: string, why: string) =>
    `Moves together with ${others === 1 ? "1 other" : `${shown} others`} of the ${family} family; ${lowered(why)}`,
  whaleStays: (share: string, measure: string, holder: string) =>
    `Larger than a territory: ${share} of the target in ${measure} alone; stays with ${holder}`,
  whalePlaced: (share: string, measure: string, holder: string) =>
    `Larger than a territory: ${share} of the target in ${measure} alone; placed with ${holder}`,
  inArea: (area: string, holder: string) => `In ${area}, which belongs to ${holder}`,

  onlySpeaker: (language: string) => `Only ${language} speaker within reach`,
  onlySkilled: (skill: string) => `Only rep with ${skill} among the skills within reach`,
  onlyInRegion: (region: string) => `Only territory in ${region}`,
  onlyOne: (rule: string, holder: string) => `${rule}: ${holder}`,
  onlyOneFar: (rule: string, holder: string, km: string) => `${rule}: ${holder}, ${km} away`,

  nearest: "nearest",
  nearestAllowed: "nearest it may go to",
  nearestSpeaker: (language: string) => `nearest who speaks ${language}`,
  nearestSkilled: (skill: string) => `nearest with ${skill} among the skills`,
  nearestInRegion: (region: string) => `nearest in ${region}`,

  stays: (holder: string) => `Stays: already owned by ${holder}`,
  staysNearest: (holder: string, nearest: string, km: string) =>
    `Stays: already owned by ${holder}, who is the ${nearest} at ${km}`,

  mayNot: "who may not have it",
  mayNotLanguage: (language: string) => `who does not speak ${language}`,
  mayNotSkill: (skill: string) => `who lacks ${skill} among the skills`,
  mayNotRegion: (region: string) => `who is not in ${region}`,
  asNear: "as near",
  farther: (km: string) => `${km} farther`,
  nearer: (km: string) => `${km} nearer`,
  movedMayNot: (from: string, rule: string, holder: string) => `Moved from ${from}, ${rule}, to ${holder}`,
  movedMayNotBy: (from: string, rule: string, holder: string, way: string) =>
    `Moved from ${from}, ${rule}, to ${holder}, ${way}`,
  over: (share: string) => `${share} over target`,
  overIn: (share: string, measure: string) => `${share} over target in ${measure}`,
  under: (share: string) => `${share} under target`,
  underIn: (share: string, measure: string) => `${share} under target in ${measure}`,
  movedOver: (from: string, over: string) => `Moved from ${from}, who was ${over}`,
  movedOverTo: (from: string, over: string, holder: string, way: string) =>
    `Moved from ${from}, who was ${over}; ${holder} is ${way}`,
  movedUnder: (from: string, holder: string, under: string) =>
    `Moved from ${from} to ${holder}, who was ${under}`,
  movedUnderBy: (from: string, holder: string, under: string, way: string) =>
    `Moved from ${from} to ${holder}, who was ${under}; ${holder} is ${way}`,
  movedToEven: (from: string, measures: string, holder: string) =>
    `Moved from ${from} to even out ${measures} with ${holder}`,
  movedNearest: (from: string, nearest: string, km: string, holder: string) =>
    `Moved from ${from}: ${nearest}, ${km} from ${holder}`,
  movedToEvenAt: (from: string, measures: string, km: string, holder: string) =>
    `Moved from ${from} to even out ${measures}: ${km} from ${holder}`,

  newUnowned: (why: string) => `New: had no owner; ${lowered(why)}`,
  newOfOwner: (owner: string, reason: string, why: string) =>
    `New: ${owner} gets no accounts (${reason}); ${lowered(why)}`,
  newOfUnknown: (owner: string, why: string) => `New: owner ${owner} is not among the reps; ${lowered(why)}`,
  placeUnknown: (measures: string) => `Placed by ${measures} alone, its place is not known`,
  withoutPlaces: (measures: string) => `Placed by ${measures} alone, without places`,
  nearestTo: (nearest: string, km: string, holder: string) => `${capital(nearest)}: ${km} from ${holder}`,
  nearestWithRoom: (km: string, holder: string) => `Nearest territory with room, ${km} from ${holder}`,
  evensOut: (measures: string, km: string, holder: string) => `Evens out ${measures}: ${km} from ${holder}`,
};
