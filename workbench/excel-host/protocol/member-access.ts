import { Arguments } from "./arguments";
import { bagCall, bagMake, bagNavigate, bagRead, bagWrite, canReadBag } from "./bag";
import type { HostContext } from "./host-context";
import { HostError } from "../model/host-error";
import type { ClassMembers, Registry } from "./members";
import type { ClassSchema, MethodSchema, NavigationSchema, ScalarSchema, Schema } from "./schema";
import { isBag, type BagObject, type HostObject } from "./targets";

/** Properties that the client reads under one name and sets under another. */
const SET_UNDER_ANOTHER_NAME: Readonly<Record<string, string>> = {
  Gridlines: "ShowGridlines",
  Headings: "ShowHeadings",
};

/** Looks members up by class: known and implemented, known to Excel only, or unknown. */
export class MemberAccess {
  constructor(
    private readonly registry: Registry,
    private readonly schema: Schema,
    private readonly host: HostContext,
  ) {}

  classOf(object: HostObject): ClassSchema {
    const found = this.schema.classes[object.type];
    if (!found) throw new HostError("GeneralException", `no class ${object.type} in the client library`);
    return found;
  }

  identity(object: HostObject): Record<string, unknown> {
    if (isBag(object)) return {};
    const members = this.membersOf(object);
    return members.identity?.(object.target, this.host) ?? {};
  }

  /** True when the host implements reading the property. */
  canRead(object: HostObject, scalar: ScalarSchema): boolean {
    if (isBag(object)) return canReadBag(object, scalar.wireName);
    return this.membersOf(object).read?.[scalar.wireName] !== undefined;
  }

  read(object: HostObject, scalar: ScalarSchema): unknown {
    const location = this.location(object, scalar.apiName);
    if (isBag(object)) {
      if (!canReadBag(object, scalar.wireName)) throw this.notImplemented(location);
      return bagRead(object, scalar.wireName);
    }
    const read = this.membersOf(object).read?.[scalar.wireName];
    if (!read) throw this.notImplemented(location);
    return this.located(location, () => read(object.target, this.host));
  }

  write(object: HostObject, sentName: string, value: unknown): void {
    const wireName = SET_UNDER_ANOTHER_NAME[sentName] ?? sentName;
    const scalar = this.classOf(object).scalars.find((candidate) => candidate.wireName === wireName);
    const location = this.location(object, scalar?.apiName ?? wireName);
    if (!scalar) throw new HostError("InvalidArgument", `${location} is not known`, location);
    if (isBag(object)) {
      const known = this.located(location, () => bagWrite(object, wireName, value, this.host));
      if (!known) throw this.notImplemented(location);
      this.host.drawingChanged(object.bag.sheet);
      return;
    }
    const write = this.membersOf(object).write?.[wireName];
    if (!write) throw this.notImplemented(location);
    this.located(location, () => {
      write(object.target, value, this.host);
    });
  }

  navigate(object: HostObject, wireName: string): HostObject | null {
    const navigation = this.classOf(object).navigations.find((candidate) => candidate.wireName === wireName);
    const location = this.location(object, navigation?.apiName ?? wireName);
    if (!navigation) throw new HostError("InvalidArgument", `${location} is not known`, location);
    return this.follow(object, navigation);
  }

  follow(object: HostObject, navigation: NavigationSchema): HostObject | null {
    const location = this.location(object, navigation.apiName);
    if (isBag(object)) {
      const next = bagNavigate(object, navigation);
      if (!next) throw this.notImplemented(location);
      return next;
    }
    const navigate = this.membersOf(object).navigate?.[navigation.wireName];
    if (!navigate) throw this.notImplemented(location);
    return this.located(location, () => navigate(object.target, this.host));
  }

  /** A method that gives an object. */
  make(object: HostObject, wireName: string, values: readonly unknown[]): HostObject | null {
    const location = this.location(object, this.method(object, wireName)?.apiName ?? wireName);
    const args = new Arguments(values, location);
    if (isBag(object)) {
      const made = bagMake(object, wireName, args);
      if (!made) throw this.notImplemented(location);
      return made;
    }
    const members = this.membersOf(object);
    const make = members.make?.[wireName];
    if (make) return this.located(location, () => make(object.target, args, this.host));
    const found = this.located(location, () => this.collectionMethod(members, object, wireName, args));
    if (found === undefined) throw this.notImplemented(location);
    return found;
  }

  /** The item of a collection by its name or id. */
  item(object: HostObject, values: readonly unknown[]): HostObject {
    const location = this.location(object, "getItem");
    const args = new Arguments(values, location);
    if (isBag(object)) {
      const made = bagMake(object, "GetItem", args);
      if (!made) throw this.notImplemented(location);
      return made;
    }
    const find = this.membersOf(object).item;
    if (!find) throw this.notImplemented(location);
    const found = this.located(location, () => find(object.target, args, this.host));
    if (found === null) throw itemNotFound(args);
    return found;
  }

  /** A method that gives a plain value or nothing. */
  call(object: HostObject, wireName: string, values: readonly unknown[]): unknown {
    const location = this.location(object, this.method(object, wireName)?.apiName ?? wireName);
    const args = new Arguments(values, location);
    if (isBag(object)) {
      if (!bagCall(object, wireName, args)) throw this.notImplemented(location);
      this.host.drawingChanged(object.bag.sheet);
      return null;
    }
    const members = this.membersOf(object);
    const call = members.call?.[wireName];
    if (call) return this.located(location, () => call(object.target, args, this.host));
    if (wireName === "GetCount" && members.items) return members.items(object.target, this.host).length;
    throw this.notImplemented(location);
  }

  items(object: HostObject): readonly HostObject[] {
    const items = isBag(object) ? undefined : this.membersOf(object).items;
    if (isBag(object) || !items) throw this.notImplemented(this.location(object, "items"));
    return items(object.target, this.host);
  }

  /** The member's name as the client reports it; every member touched passes here. */
  private location(object: HostObject, apiName: string): string {
    const location = `${object.type}.${apiName}`;
    this.host.touch(location);
    return location;
  }

  private method(object: HostObject, wireName: string): MethodSchema | undefined {
    return this.classOf(object).methods.find((candidate) => candidate.wireName === wireName);
  }

  private collectionMethod(
    members: ClassMembers<unknown>,
    object: Exclude<HostObject, BagObject>,
    wireName: string,
    args: Arguments,
  ): HostObject | null | undefined {
    if (wireName === "GetItem" && members.item) {
      const found = members.item(object.target, args, this.host);
      if (found === null) throw itemNotFound(args);
      return found;
    }
    if (wireName === "GetItemOrNullObject" && members.item) {
      return members.item(object.target, args, this.host);
    }
    if ((wireName === "GetItemAt" || wireName === "GetFirst") && members.items) {
      const items = members.items(object.target, this.host);
      const index = wireName === "GetFirst" ? 0 : args.integer(0, 0, Number.MAX_SAFE_INTEGER);
      const found = items[index];
      if (!found) {
        throw new HostError(
          "InvalidArgument",
          `there is no item ${String(index)} of ${String(items.length)}`,
          args.location,
        );
      }
      return found;
    }
    return undefined;
  }

  /** The registry holds for each class the members of its own target, which the object's is. */
  private membersOf(object: Exclude<HostObject, BagObject>): ClassMembers<unknown> {
    return this.registry[object.type] as ClassMembers<unknown>;
  }

  private notImplemented(location: string): HostError {
    return new HostError("NotImplemented", `${location} is not implemented by this host`, location);
  }

  private located<R>(location: string, run: () => R): R {
    try {
      return run();
    } catch (error) {
      if (error instanceof HostError && error.location === "") {
        throw new HostError(error.code, error.message, location);
      }
      throw error;
    }
  }
}

function itemNotFound(args: Arguments): HostError {
  return new HostError("ItemNotFound", `there is no item ${JSON.stringify(args.raw(0))}`, args.location);
}
