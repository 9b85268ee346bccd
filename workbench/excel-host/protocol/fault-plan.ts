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
}

/** Ends a request that is never answered. */
export class RequestHangs extends Error {
  override readonly name = "RequestHangs";
}

/** Faults to come, so that the client's handling of them can be tested. */
export class FaultPlan {
  private faults: { readonly fault: Fault; left: number }[] = [];
  private ordinal = 0;
  private delay = 0;

  add(fault: Fault): void {
    this.faults.push({ fault, left: fault.times ?? 1 });
  }

  /** Drops all faults and counts requests from 1 again. */
  clear(): void {
    this.faults = [];
    this.ordinal = 0;
  }

  /** Number of requests seen since the plan was made or cleared. */
  get requestCount(): number {
    return this.ordinal;
  }

  /** Strikes the request by number or predicate; throws HostError or RequestHangs. */
  beginRequest(request: RequestBody): void {
    this.ordinal++;
    this.delay = 0;
    for (const entry of this.faults) {
      const { when } = entry.fault;
      const struck =
        "request" in when
          ? when.request === this.ordinal
          : "matches" in when && when.matches(request, this.ordinal);
      if (struck) this.strike(entry, "");
    }
  }

  /** Strikes the request by a member it touches. */
  touch(member: string): void {
    if (this.faults.length === 0) return;
    for (const entry of this.faults) {
      const { when } = entry.fault;
      if ("member" in when && when.member === member) this.strike(entry, member);
    }
  }

  /** Milliseconds by which the answer of the current request is late. */
  takeDelay(): number {
    const { delay } = this;
    this.delay = 0;
    return delay;
  }

  private strike(entry: { readonly fault: Fault; left: number }, location: string): void {
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
