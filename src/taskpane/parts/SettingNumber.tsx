import type { FieldUnit, NumberSetting } from "../state/workload-fields";
import { useLanguage } from "../strings/words";
import { NumberField } from "./NumberField";
import { SettingItem } from "./SettingItem";

/** One line of a list of settings: a number with its unit, refused with its range outside it. */
export function SettingNumber({
  label,
  value,
  field,
  onChange,
}: {
  label: string;
  value: number;
  field: Omit<NumberSetting<string>, "name" | "first">;
  onChange: (value: number) => void;
}) {
  const { words, figures } = useLanguage();
  const isShare = field.unit === "share";
  const shown = isShare ? figures.share : figures.decimal;
  return (
    <SettingItem label={label}>
      <NumberField
        label={label}
        value={value}
        show={isShare ? figures.percentNumber : figures.decimal}
        read={isShare ? figures.parsePercent : figures.parseDecimal}
        least={field.least}
        most={field.most}
        step={field.step}
        {...unitOf(field.unit, words.workload.units)}
        range={words.workload.range(shown(field.least), shown(field.most))}
        width={100}
        onChange={onChange}
      />
    </SettingItem>
  );
}

function unitOf(
  unit: FieldUnit,
  words: Readonly<Record<FieldUnit, string>>,
): { unit: string } | Record<string, never> {
  const word = words[unit];
  return word === "" ? {} : { unit: word };
}
