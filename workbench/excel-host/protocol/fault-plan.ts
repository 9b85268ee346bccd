import { HostError, type HostErrorCode } from "../model/host-error";
import type { RequestBody } from "./wire";

/** Which requests a fault strikes. */
type FaultCondition =
  /** The request of that number; the first after the plan was made or cleared is 1. */
  | { readonly request: number }
  /** Requests that touch a member, named as the API does: "Range.values", "TableCollection.add". */
  | { readonly member: string }
  | { readonly matches: (request: RequestBody, ordinal: number) => boolean };

/** What happens to a struck request. */
type FaultEffect =
  /** It is refused with a code. By member, what came before it in the request has been done. */
  | { readonly code: HostErrorCode; readonly message?: string }
  /** It is never answered. */
  | { readonly hang: true }
  /** It is done at once and answered so many milliseconds later. */
  | { readonly delay: number };

interface Fault {
  readonly when: FaultCondition;
  readonly then: FaultEffect;
  /** How many requests are struck; 1 when left out. */
  readonly times?: number;
  /** A request is struck once it has touched so many members: what it did before stays done. At its start when left out. */
  readonly afterTouches?: number;
}

interface Entry {
  readonly fault: Fault;
  left: number;
  /** The request at hand is struck at this touch; 0 when it is not. */
  strikesAt: number;
}

/** Ends a request that is never answered. */
export class RequestHangs extends Error {
  override readonly name = "RequestHangs";
}

/** Faults to come, so that the client's handling of them can be tested. */
export class FaultPlan {
  private faults: Entry[] = [];
  private touches: number[] = [];
  private delay = 0;

  add(fault: Fault): void {
    this.faults.push({ fault, left: fault.times ?? 1, strikesAt: 0 });
  }

  /** Drops all faults and counts requests from 1 again. */
  clear(): void {
    this.faults = [];
    this.touches = [];
  }

  /** Number of requests seen since the plan was made or cleared. */
  get requestCount(): number {
    return this.touches.length;
  }

  /** How many members each request has touched since the plan was made or cleared. */
  get touchesPerRequest(): readonly number[] {
    return this.touches;
  }

  /** Strikes the request by number or predicate; throws HostError or RequestHangs. */
  beginRequest(request: RequestBody): void {
    const ordinal = this.touches.push(0);
    this.delay = 0;
    for (const entry of this.faults) {
      const { when, afterTouches = 0 } = entry.fault;
      const struck =
        "request" in when ? when.request === ordinal : "matches" in when && when.matches(request, ordinal);
      entry.strikesAt = struck ? afterTouches : 0;
      if (struck && afterTouches === 0) this.strike(entry, "");
    }
  }

  /** Strikes the request by a member it touches. */
  touch(member: string): void {
    const at = this.touches.length - 1;
    const touched = (this.touches[at] ?? 0) + 1;
    if (at >= 0) this.touches[at] = touched;
    for (const entry of this.faults) {
      const { when } = entry.fault;
      const struck = "member" in when ? when.member === member : entry.strikesAt === touched;
      if (struck) this.strike(entry, member);
    }
  }

  /** Milliseconds by which the answer of the current request is late. */
  takeDelay(): number {
    const { delay } = this;
    this.delay = 0;
    return delay;
  }

  private strike(entry: Entry, location: string): void {
    if (entry.left <= 0) return;
    entry.left--;
    const { then } = entry.fault;
    if ("hang" in then) throw new RequestHangs();
    if ("delay" in then) {
      this.delay = Math.max(this.delay, then.delay);
      return;
    }
    throw new HostError(then.code, then.message ?? `fault plan: ${then.code}`, location);
  }
}
