import { AMOUNT } from "../state/setting-ranges";
import { useLanguage } from "../strings/words";
import { NumberField } from "./NumberField";

/** A field for an amount of money, or of hours, stepped by its third digit. */
export function AmountField({
  label,
  value,
  least,
  range,
  unit,
  onChange,
}: {
  label: string;
  value: number;
  least: number;
  range: string;
  /** Given where it is no money. */
  unit?: string;
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
      {...(unit === undefined ? figures.currency : { unit })}
      range={range}
      width={124}
      onChange={onChange}
    />
  );
}
