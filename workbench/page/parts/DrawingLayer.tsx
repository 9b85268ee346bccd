import type { ReactElement } from "react";
import { useEffect, useState } from "react";
import type { GridView } from "../grid/sheet-layout";
import type { DrawingView } from "../view/book-view";
import { ChartPicture } from "./ChartPicture";

/** Charts and pictures over the grid, moving with it and cut off at its headings. */
export function DrawingLayer(props: {
  readonly drawings: readonly DrawingView[];
  readonly view: GridView;
}): ReactElement {
  const { drawings, view } = props;
  return (
    <div className="wb-drawings" style={{ left: view.headerLeft, top: view.headerTop }}>
      {drawings.map((drawing) => (
        <div
          key={drawing.id}
          role="img"
          aria-label={drawing.altText}
          className="wb-drawing"
          style={{
            left: drawing.left - (drawing.left >= view.frozenWidth ? view.scrollX : 0),
            top: drawing.top - (drawing.top >= view.frozenHeight ? view.scrollY : 0),
            width: drawing.width,
            height: drawing.height,
          }}
        >
          {drawing.content.kind === "chart" ? (
            <ChartPicture chart={drawing.content.chart} width={drawing.width} height={drawing.height} />
          ) : (
            <Picture mime={drawing.content.mime} bytes={drawing.content.bytes} />
          )}
        </div>
      ))}
    </div>
  );
}

function Picture(props: { readonly mime: string; readonly bytes: Uint8Array }): ReactElement | null {
  const { mime, bytes } = props;
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const created = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mime }));
    setAddress(created);
    return () => URL.revokeObjectURL(created);
  }, [mime, bytes]);
  // The frame around it carries the alternative text.
  return address === null ? null : <img src={address} alt="" draggable={false} />;
}
