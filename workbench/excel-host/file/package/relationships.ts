import { attributeNamed, childrenNamed, documentText, element, parseXml } from "../xml/xml-element";

export const RELATIONSHIPS_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

export interface Relationship {
  readonly id: string;
  /** Full URI; the last segment says what it is in both the transitional and the strict form. */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** "xl/workbook.xml" has its relationships in "xl/_rels/workbook.xml.rels"; "" is the package itself. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The part a relative or absolute target means, without a leading slash. */
export function resolveTarget(part: string, target: string): string {
  const segments = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const segment of target.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}

/** The target that leads from one part to another. */
export function relativeTarget(from: string, to: string): string {
  const fromSegments = from.split("/").slice(0, -1);
  const toSegments = to.split("/");
  let common = 0;
  while (common < fromSegments.length && fromSegments[common] === toSegments[common]) common++;
  return "../".repeat(fromSegments.length - common) + toSegments.slice(common).join("/");
}

/** The relationships of one part. */
export class Relationships {
  readonly list: Relationship[] = [];
  changed = false;

  constructor(
    readonly part: string,
    xml?: string,
  ) {
    if (xml === undefined) return;
    for (const item of childrenNamed(parseXml(xml), "Relationship")) {
      this.list.push({
        id: attributeNamed(item, "Id") ?? "",
        type: attributeNamed(item, "Type") ?? "",
        target: attributeNamed(item, "Target") ?? "",
        external: attributeNamed(item, "TargetMode") === "External",
      });
    }
  }

  byId(id: string | undefined): Relationship | undefined {
    return this.list.find((relationship) => relationship.id === id);
  }

  /** Relationships whose type ends in this word ("worksheet", "table"). */
  ofKind(kind: string): Relationship[] {
    return this.list.filter((relationship) => relationship.type.endsWith(`/${kind}`));
  }

  pathOf(relationship: Relationship): string {
    return resolveTarget(this.part, relationship.target);
  }

  /** Adds a relationship to a part and returns its id; one that is there already is used again. */
  add(type: string, path: string): string {
    const present = this.list.find(
      (item) => !item.external && item.type === type && this.pathOf(item) === path,
    );
    if (present) return present.id;
    return this.append(type, relativeTarget(this.part, path), false);
  }

  addExternal(type: string, address: string): string {
    const present = this.list.find((item) => item.external && item.type === type && item.target === address);
    return present ? present.id : this.append(type, address, true);
  }

  remove(id: string): void {
    const place = this.list.findIndex((relationship) => relationship.id === id);
    if (place < 0) return;
    this.list.splice(place, 1);
    this.changed = true;
  }

  toXml(): string {
    return documentText(
      element(
        "Relationships",
        { xmlns: RELATIONSHIPS_NAMESPACE },
        this.list.map((item) =>
          element("Relationship", {
            Id: item.id,
            Type: item.type,
            Target: item.target,
            TargetMode: item.external ? "External" : undefined,
          }),
        ),
      ),
    );
  }

  private append(type: string, target: string, external: boolean): string {
    let number = this.list.length + 1;
    while (this.byId(`rId${number}`)) number++;
    const id = `rId${number}`;
    this.list.push({ id, type, target, external });
    this.changed = true;
    return id;
  }
}
