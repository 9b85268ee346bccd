import { SHARE } from "../state/setting-ranges";
import { useLanguage } from "../strings/words";
import { NumberField } from "./NumberField";

/** A field for a share, typed in per cent; 0 to 100 % unless told otherwise. */
export function ShareField({
  label,
  value,
  least = SHARE.least,
  most = SHARE.most,
  range,
  onChange,
}: {
  label: string;
  value: number;
  least?: number;
  most?: number;
  range: string;
  onChange: (value: number) => void;
}) {
  const { words, figures } = useLanguage();
  return (
    <NumberField
      label={label}
      value={value}
      show={figures.percentNumber}
      read={figures.parsePercent}
      least={least}
      most={most}
      step={0.01}
      unit={words.percent}
      range={range}
      width={68}
      onChange={onChange}
    />
  );
}
