import { AMOUNT } from "../state/setting-ranges";
import { useLanguage } from "../strings/words";
import { NumberField } from "./NumberField";

/** A field for an amount of money or hours, stepped by its third digit. */
export function AmountField({
  label,
  value,
  least,
  range,
  onChange,
}: {
  label: string;
  value: number;
  least: number;
  range: string;
  onChange: (value: number) => void;
}) {
  const { figures } = useLanguage();
  return (
    <NumberField
      label={label}
      value={value}
      show={figures.count}
      read={figures.parseAmount}
      least={least}
      most={AMOUNT.most}
      step={Math.max(1, 10 ** Math.floor(Math.log10(Math.max(1, value)) - 2))}
      range={range}
      width={124}
      onChange={onChange}
    />
  );
}
