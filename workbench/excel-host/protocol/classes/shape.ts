import type { Picture, Placement } from "../../model/drawing";
import { HostError } from "../../model/host-error";
import { base64OfBytes, bytesOfBase64, imageSize } from "../../model/image-bytes";
import type { Sheet } from "../../model/sheet";
import type { HostContext } from "../host-context";
import type { ClassMembers } from "../members";
import type { PictureTarget } from "../targets";
import { flag, text } from "./worksheet";

/** Points are 3/4 of a pixel at 96 dots per inch. */
const POINTS_PER_PIXEL = 0.75;

/** The shapes of a sheet that the host knows: its pictures. */
export const shapeCollection: ClassMembers<Sheet> = {
  items: (sheet, host) => sheet.pictures.map((picture) => host.make("Shape", { sheet, picture })),
  item: (sheet, args, host) => {
    const wanted = args.text(0);
    const picture =
      sheet.pictures.find((one) => one.id === wanted) ??
      sheet.pictures.find((one) => one.name.toLowerCase() === wanted.toLowerCase());
    return picture ? host.make("Shape", { sheet, picture }) : null;
  },
  make: {
    AddImage: (sheet, args, host) => {
      host.editor.requireUnprotected(sheet, "allowEditObjects");
      const bytes = bytesOfBase64(args.text(0));
      const size = bytes && imageSize(bytes);
      // PNG or JPEG as base64 without a prefix (office-js.md 3 "addImage").
      if (!bytes || !size) {
        throw new HostError("InvalidArgument", "the text is no PNG or JPEG image in base64");
      }
      let number = sheet.pictures.length + 1;
      while (sheet.pictures.some((one) => one.name === `Picture ${String(number)}`)) number++;
      const picture: Picture = {
        id: `{00000000-0000-4000-B000-${Number(host.book.makeId()).toString(16).padStart(12, "0").toUpperCase()}}`,
        name: `Picture ${String(number)}`,
        placement: {
          left: 0,
          top: 0,
          width: size.width * POINTS_PER_PIXEL,
          height: size.height * POINTS_PER_PIXEL,
        },
        format: size.format,
        bytes,
        altTextTitle: "",
        altTextDescription: "",
        anchoring: "TwoCell",
      };
      sheet.pictures.push(picture);
      host.drawingChanged(sheet);
      return host.make("Shape", { sheet, picture });
    },
  },
};

function write(change: (picture: Picture, value: unknown, host: HostContext) => void) {
  return ({ sheet, picture }: PictureTarget, value: unknown, host: HostContext): void => {
    host.editor.requireUnprotected(sheet, "allowEditObjects");
    change(picture, value, host);
    host.drawingChanged(sheet);
  };
}

/** Sets width or height; the other follows when the aspect ratio is locked. */
function resize(side: "width" | "height") {
  return write((picture, value) => {
    const size = points(value);
    const { placement } = picture;
    if (picture.lockAspectRatio !== false) {
      const other = side === "width" ? "height" : "width";
      if (placement[side] > 0) placement[other] *= size / placement[side];
    }
    placement[side] = size;
  });
}

function move(side: keyof Pick<Placement, "left" | "top">) {
  return write((picture, value) => {
    picture.placement[side] = points(value);
  });
}

function points(value: unknown): number {
  if (typeof value !== "number" || !(value >= 0))
    throw new HostError("InvalidArgument", "a number of points from 0 expected");
  return value;
}

export const shape: ClassMembers<PictureTarget> = {
  identity: ({ picture }) => ({ Id: picture.id }),
  read: {
    Id: ({ picture }) => picture.id,
    Name: ({ picture }) => picture.name,
    Type: () => "Image",
    Left: ({ picture }) => picture.placement.left,
    Top: ({ picture }) => picture.placement.top,
    Width: ({ picture }) => picture.placement.width,
    Height: ({ picture }) => picture.placement.height,
    AltTextTitle: ({ picture }) => picture.altTextTitle,
    AltTextDescription: ({ picture }) => picture.altTextDescription,
    LockAspectRatio: ({ picture }) => picture.lockAspectRatio ?? true,
    Placement: ({ picture }) => picture.anchoring,
    Visible: () => true,
    ZOrderPosition: ({ sheet, picture }) => sheet.pictures.indexOf(picture),
  },
  write: {
    Name: write((picture, value) => {
      picture.name = text(value);
    }),
    Left: move("left"),
    Top: move("top"),
    Width: resize("width"),
    Height: resize("height"),
    AltTextTitle: write((picture, value) => {
      picture.altTextTitle = text(value);
    }),
    AltTextDescription: write((picture, value) => {
      picture.altTextDescription = text(value);
    }),
    LockAspectRatio: write((picture, value) => {
      picture.lockAspectRatio = flag(value);
    }),
    Placement: write((picture, value, host) => {
      picture.anchoring = host.choice("Placement", value);
    }),
  },
  call: {
    // A picture is given as its own bytes; Excel draws it anew at the size it is shown in.
    GetAsImage: ({ picture }, args, host) => {
      const format = host.choice("PictureFormat", args.raw(0));
      if (format.toLowerCase() !== picture.format) {
        throw new HostError("NotImplemented", `a ${picture.format} picture as ${format}`);
      }
      return base64OfBytes(picture.bytes);
    },
    Delete: ({ sheet, picture }, _args, host) => {
      host.editor.requireUnprotected(sheet, "allowEditObjects");
      const index = sheet.pictures.indexOf(picture);
      if (index >= 0) sheet.pictures.splice(index, 1);
      host.drawingChanged(sheet);
    },
  },
};
