import type { Overlap } from "../map/overlap";
import { useLanguage } from "../strings/words";

/** How many accounts interleave or are in no territory, in words; the map rings them. */
export function OverlapNote({
  overlap: { interleaved, gaps, most },
  territories,
}: {
  overlap: Overlap;
  territories: readonly { readonly name: string }[];
}) {
  const { words, figures } = useLanguage();
  const said = words.map;
  const texts = [
    said.overlapCounts(interleaved.length, figures.count(interleaved.length)),
    most === null ? "" : said.mostOverlap(territories[most.territory]?.name ?? "", figures.count(most.count)),
    said.gapCounts(gaps.length, figures.count(gaps.length)),
    said.overlapNote,
  ];
  return (
    <p className="ev-small" role="status">
      {texts.filter((text) => text !== "").join(" ")}
    </p>
  );
}
