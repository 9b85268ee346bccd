import { ObjectArgument, isRecord } from "./arguments";
import type { HostContext } from "./host-context";
import { HostError } from "../model/host-error";
import type { MemberAccess } from "./member-access";
import { projectCollection, projectObject } from "./query";
import { isBag, type HostObject } from "./targets";
import {
  ActionType,
  PathType,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from "./wire";

/** Calls of the client's own services that need no more than an answer. */
const SERVICE_CALLS: ReadonlySet<string> = new Set([
  "Microsoft.InternalService.AddinInternalService.NotifyActionHandlerReady",
]);

/** Runs the actions of one request in order on the book; stops at the first that fails. */
export class Dispatcher {
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly keepReferences: boolean;

  constructor(
    private readonly request: RequestBody,
    private readonly members: MemberAccess,
    private readonly host: HostContext,
  ) {
    this.keepReferences = request.AutoKeepReference === true;
  }

  run(): ResponseBody {
    const results: ActionResult[] = [];
    const traces: number[] = [];
    let index = 0;
    for (const action of this.request.Actions) {
      try {
        const value = this.perform(action);
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        return {
          Results: results,
          TraceIds: traces,
          Error: {
            Code: error.code,
            Message: error.message,
            Location: error.location,
            ActionIndex: index,
            HttpStatusCode: error.code === "ItemNotFound" ? 404 : 400,
          },
        };
      }
      index++;
    }
    return { Results: results, TraceIds: traces, Error: null };
  }

  private perform(action: Action): unknown {
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.instantiate(action.ObjectPathId);
      case ActionType.query:
      case ActionType.queryAsJson:
        return this.query(action);
      case ActionType.method:
        return this.method(action);
      case ActionType.setProperty: {
        const object = this.existing(action.ObjectPathId, action.Name);
        this.members.write(object, action.Name, this.argumentsOf(action.ArgumentInfo)[0] ?? null);
        return null;
      }
      case ActionType.update:
        this.update(action);
        return null;
      case ActionType.trace:
        return null;
      default:
        throw new HostError(
          "NotImplemented",
          `action type ${String(action.ActionType)} is not implemented by this host`,
        );
    }
  }

  private instantiate(pathId: number): unknown {
    if (this.service(pathId) !== null) return {};
    const object = this.resolve(pathId);
    return object === null ? null : this.identity(object);
  }

  /** What goes with every answer about an object, references of kept ranges included. */
  private identity(object: HostObject): Record<string, unknown> {
    if (!isBag(object) && (object.type === "Range" || object.type === "RangeAreas")) {
      return this.keepReferences ? { _ReferenceId: this.host.references.keep(object) } : {};
    }
    return this.members.identity(object);
  }

  private query(action: Action): unknown {
    const object = this.resolve(action.ObjectPathId);
    if (object === null) return null;
    const info = action.QueryInfo ?? {};
    const camel = action.ActionType === ActionType.queryAsJson;
    const projection = { members: this.members, identity: (one: HostObject) => this.identity(one), camel };
    return this.members.classOf(object).itemType === null
      ? projectObject(projection, object, info)
      : projectCollection(projection, object, info);
  }

  private method(action: Action): unknown {
    const service = this.service(action.ObjectPathId);
    if (service !== null) {
      if (SERVICE_CALLS.has(`${service}.${action.Name}`)) return null;
      throw new HostError("NotImplemented", `${service}.${action.Name} is not implemented by this host`);
    }
    const object = this.resolve(action.ObjectPathId);
    if (object === null) return { _IsNull: true };
    if (action.Name === "_KeepReference") {
      if (isBag(object) || (object.type !== "Range" && object.type !== "RangeAreas")) return null;
      return { _ReferenceId: this.host.references.keep(object) };
    }
    return this.members.call(object, action.Name, this.argumentsOf(action.ArgumentInfo)) ?? null;
  }

  private update(action: Action): void {
    const object = this.existing(action.ObjectPathId, action.Name);
    const scalars = this.members.classOf(object).scalars;
    for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
      const scalar = scalars.find((one) => one.apiName === name || one.wireName === name);
      this.members.write(object, scalar?.wireName ?? name, value);
    }
  }

  /** Name of the service that a path stands for, or null. */
  private service(pathId: number): string | null {
    const path = this.request.ObjectPaths[String(pathId)];
    return path?.ObjectPathType === PathType.newObject ? path.Name : null;
  }

  private existing(pathId: number, member: string): HostObject {
    const object = this.resolve(pathId);
    if (object === null) {
      throw new HostError("ItemNotFound", `${member} was asked of an object that does not exist`);
    }
    return object;
  }

  private resolve(pathId: number): HostObject | null {
    const known = this.resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(pathId)];
    if (!path) throw new HostError("InvalidReference", `object path ${String(pathId)} is not in the request`);
    const object = this.follow(path);
    this.resolved.set(pathId, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PathType.root) return { type: "Workbook", target: this.host.book };
    if (path.ObjectPathType === PathType.nullObject) return null;
    if (path.ObjectPathType === PathType.reference) {
      const object = this.host.references.find(path.Name);
      // A range whose sheet, rows or columns were deleted meanwhile.
      if (!object) throw new HostError("InvalidReference", `the range ${path.Name} is no longer there`);
      return object;
    }
    if (path.ObjectPathType === PathType.newObject) {
      throw new HostError("NotImplemented", `${path.Name} is not implemented by this host`, path.Name);
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PathType.property:
        return this.members.navigate(parent, path.Name);
      case PathType.indexer:
        return this.members.item(parent, this.argumentsOf(path.ArgumentInfo));
      case PathType.method:
        return this.members.make(parent, path.Name, this.argumentsOf(path.ArgumentInfo));
      default:
        throw new HostError(
          "NotImplemented",
          `object path type ${String(path.ObjectPathType)} is not implemented by this host`,
        );
    }
  }

  private argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, references?.[index]));
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === "number" && reference !== 0) {
      const object = this.resolve(reference);
      return object === null ? null : new ObjectArgument(object);
    }
    if (Array.isArray(value) && Array.isArray(reference)) {
      return value.map((entry: unknown, index) => this.argument(entry, reference[index]));
    }
    if (!isRecord(value)) return value;
    const pathId = value["_ObjectPathId"];
    if (typeof pathId === "number") {
      const object = this.resolve(pathId);
      return object === null ? null : new ObjectArgument(object);
    }
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, this.argument(entry, 0)]));
  }
}
