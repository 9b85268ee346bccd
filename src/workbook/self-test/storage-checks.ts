import { answerOf, runExcel } from "../run-excel";
import type { HostCheck } from "./host-check";
import { sheetOf, shownValue } from "./host-check";
import { NAMESPACE, SETTING_KEY } from "./scratch";

const PROPERTY = "EvenfieldSelfTest";
const TEXT = "kept: Zürich, 東京";

/** What Evenfield keeps in the workbook, put there, read back and taken away again. */
export const STORAGE_CHECKS: readonly HostCheck[] = [
  {
    area: "Storage",
    name: "A setting of the workbook is kept",
    expected: shownValue(TEXT),
    run: ({ signal }) =>
      runExcel({ signal }, async (context) => {
        const { settings } = context.workbook;
        settings.add(SETTING_KEY, TEXT);
        await context.sync();
        const setting = settings.getItemOrNullObject(SETTING_KEY);
        setting.load("value");
        await context.sync();
        if (setting.isNullObject) return "not there";
        const found = shownValue(setting.value);
        setting.delete();
        await context.sync();
        return found;
      }),
  },
  {
    area: "Storage",
    name: "A part of XML of 100,000 characters is kept",
    expected: "100000 characters",
    run: ({ signal }) =>
      runExcel({ signal }, async (context) => {
        const parts = context.workbook.customXmlParts;
        const body = "x".repeat(100_000);
        parts.add(`<test xmlns="${NAMESPACE}">${body}</test>`);
        await context.sync();
        const ours = parts.getByNamespace(NAMESPACE);
        ours.load("items/id");
        await context.sync();
        const part = ours.items.at(0);
        if (!part) return "not there";
        const xml = await answerOf(context, part.getXml());
        ours.items.forEach((each) => {
          each.delete();
        });
        await context.sync();
        return `${String(/x+(?=<\/test>)/.exec(xml)?.[0].length ?? 0)} characters`;
      }),
  },
  {
    area: "Storage",
    name: "A property of a sheet is kept",
    expected: shownValue(TEXT),
    needs: "1.12",
    run: ({ sheet, signal }) =>
      runExcel({ signal }, async (context) => {
        const { customProperties } = sheetOf(context, sheet);
        customProperties.add(PROPERTY, TEXT);
        await context.sync();
        const property = customProperties.getItemOrNullObject(PROPERTY);
        property.load("value");
        await context.sync();
        return property.isNullObject ? "not there" : shownValue(property.value);
      }),
  },
];
