import { HostError } from "../model/host-error";
import type { MemberAccess } from "./member-access";
import type { HostObject } from "./targets";
import type { QueryInfo } from "./wire";

interface Projection {
  readonly members: MemberAccess;
  readonly identity: (object: HostObject) => Record<string, unknown>;
  /** Names as developers type them instead of those on the wire. */
  readonly camel: boolean;
}

/** Select entries as a tree: "format/fill/color" and "format/font" share "format". */
interface Selection {
  all: boolean;
  readonly children: Map<string, Selection>;
}

/** The loaded properties of an object, by their names on the wire. */
export function projectObject(
  projection: Projection,
  object: HostObject,
  info: QueryInfo,
): Record<string, unknown> {
  return project(projection, object, selectionOf(info));
}

/** The loaded items of a collection, each with its identity. Skip is applied before Top. */
export function projectCollection(
  projection: Projection,
  object: HostObject,
  info: QueryInfo,
): Record<string, unknown> {
  return projectItems(projection, object, selectionOf(info), info.Skip ?? 0, info.Top ?? Infinity);
}

function selectionOf(info: QueryInfo): Selection {
  const root: Selection = { all: false, children: new Map() };
  const select = info.Select ?? [];
  if (select.length === 0) root.all = true;
  for (const entry of select) add(root, entry, false);
  for (const entry of info.Expand ?? []) add(root, entry, true);
  return root;
}

function add(root: Selection, entry: string, expand: boolean): void {
  let node = root;
  for (const part of entry.split(/[/.]/)) {
    const name = part.trim().toLowerCase();
    if (name === "" || name === "items") continue;
    if (name === "*") {
      node.all = true;
      return;
    }
    let child = node.children.get(name);
    if (!child) node.children.set(name, (child = { all: false, children: new Map() }));
    node = child;
  }
  if (expand) node.all = true;
}

function project(projection: Projection, object: HostObject, selection: Selection): Record<string, unknown> {
  const { members } = projection;
  const schema = members.classOf(object);
  const value: Record<string, unknown> = { ...projection.identity(object) };
  if (selection.all) {
    for (const scalar of schema.scalars) {
      if (scalar.wireName.startsWith("_") || !members.canRead(object, scalar)) continue;
      value[projection.camel ? scalar.apiName : scalar.wireName] = members.read(object, scalar);
    }
  }
  for (const [name, child] of selection.children) {
    const scalar = schema.scalars.find((candidate) => candidate.apiName.toLowerCase() === name);
    if (scalar) {
      if (scalar.wireName === "_ReferenceId") continue;
      value[projection.camel ? scalar.apiName : scalar.wireName] = members.read(object, scalar);
      continue;
    }
    const navigation = schema.navigations.find((candidate) => candidate.apiName.toLowerCase() === name);
    if (!navigation) {
      // An unknown name in load() fails the request, as Excel does.
      throw new HostError(
        "InvalidArgument",
        `${object.type} has no property "${name}"`,
        `${object.type}.${name}`,
      );
    }
    const next = members.follow(object, navigation);
    value[projection.camel ? navigation.apiName : navigation.wireName] =
      next === null ? null : projectNested(projection, next, child);
  }
  return value;
}

function projectNested(projection: Projection, object: HostObject, selection: Selection): unknown {
  // A navigation property named without more ("format") loads all its plain properties.
  const whole = selection.children.size === 0 ? { ...selection, all: true } : selection;
  return projection.members.classOf(object).itemType === null
    ? project(projection, object, whole)
    : projectItems(projection, object, whole, 0, Infinity);
}

function projectItems(
  projection: Projection,
  object: HostObject,
  selection: Selection,
  skip: number,
  top: number,
): Record<string, unknown> {
  const { members } = projection;
  const value: Record<string, unknown> = { ...projection.identity(object) };
  const own = new Map<string, Selection>();
  const itemSelection: Selection = { all: selection.all, children: new Map() };
  const scalars = members.classOf(object).scalars;
  for (const [name, child] of selection.children) {
    const scalar = scalars.find((candidate) => candidate.apiName.toLowerCase() === name);
    if (scalar) value[projection.camel ? scalar.apiName : scalar.wireName] = members.read(object, scalar);
    else itemSelection.children.set(name, child);
    own.set(name, child);
  }
  if (own.size > 0 && itemSelection.children.size === 0 && !selection.all) return value;
  const items = members.items(object).slice(skip, skip + top);
  value["_Items"] = items.map((item) => project(projection, item, itemSelection));
  return value;
}
