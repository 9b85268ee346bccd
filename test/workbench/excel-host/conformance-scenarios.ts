import { newBook } from "../../../workbench/excel-host/file/load";
import { saveBook } from "../../../workbench/excel-host/file/save";
import type { OpenOffice } from "./open-office";

/** One thing the add-in does with Excel, and the members it proves on the host. */
interface Scenario {
  readonly title: string;
  readonly members: readonly string[];
  prove(open: OpenOffice): Promise<void>;
}

/** A red pixel. */
const PNG =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

export const scenarios: readonly Scenario[] = [
  {
    title: "adds, names, colours, shows, activates, moves and deletes sheets",
    members: [
      "Workbook.worksheets",
      "WorksheetCollection.add",
      "WorksheetCollection.getItem",
      "WorksheetCollection.getItemOrNullObject",
      "WorksheetCollection.getCount",
      "Worksheet.id",
      "Worksheet.name",
      "Worksheet.position",
      "Worksheet.visibility",
      "Worksheet.tabColor",
      "Worksheet.showGridlines",
      "Worksheet.activate",
      "Worksheet.delete",
    ],
    async prove({ host }) {
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const added = worksheets.add("Plan Summary");
        added.tabColor = "#0f6cbd";
        added.showGridlines = false;
        added.position = 0;
        added.activate();
        worksheets.getItem("reps").visibility = "Hidden";
        const missing = worksheets.getItemOrNullObject("Plan");
        const count = worksheets.getCount();
        const visible = worksheets.getCount(true);
        added.load("id,name,position,visibility,tabColor,showGridlines");
        worksheets.load("items/name");
        await context.sync();
        expect(added.toJSON()).toMatchObject({
          name: "Plan Summary",
          position: 0,
          visibility: "Visible",
          tabColor: "#0F6CBD",
          showGridlines: false,
        });
        expect(missing.isNullObject).toBe(true);
        expect([count.value, visible.value]).toEqual([3, 2]);
        expect(worksheets.items.map((sheet) => sheet.name)).toEqual(["Plan Summary", "Accounts", "Reps"]);
        added.name = "Summary";
        worksheets.getItem("Accounts").delete();
        await context.sync();
        const byId = worksheets.getItem(added.id);
        byId.load("name");
        await context.sync();
        expect(byId.name).toBe("Summary");
      });
      expect(host.book.active?.name).toBe("Summary");
      expect(host.book.sheets.map((sheet) => sheet.name)).toEqual(["Summary", "Reps"]);
    },
  },
  {
    title: "writes and reads values, formulas, types and number formats of ranges",
    members: [
      "Worksheet.getRange",
      "Worksheet.getRangeByIndexes",
      "Worksheet.getUsedRangeOrNullObject",
      "Range.getUsedRangeOrNullObject",
      "Range.values",
      "Range.formulas",
      "Range.valueTypes",
      "Range.numberFormat",
      "Range.rowIndex",
      "Range.columnIndex",
      "Range.rowCount",
      "Range.columnCount",
      "Range.getCell",
      "Range.getSpecialCellsOrNullObject",
      "RangeAreas.areas",
      "RangeAreas.cellCount",
    ],
    async prove() {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Accounts");
        const empty = context.workbook.worksheets.getItem("Reps").getUsedRangeOrNullObject(true);
        const range = sheet.getRange("B2:D3");
        range.numberFormat = [
          ["@", "#,##0", "General"],
          ["@", "#,##0", "General"],
        ];
        range.values = [
          ["00123", 1500, true],
          ["'=1+1", 2500, "#N/A"],
        ];
        sheet.getRangeByIndexes(3, 2, 1, 1).formulas = [["=SUM(C2:C3)"]];
        const used = sheet.getUsedRangeOrNullObject(true);
        used.load("values,formulas,valueTypes,numberFormat,rowIndex,columnIndex,rowCount,columnCount");
        const part = sheet.getRange("A3:C9").getUsedRangeOrNullObject(true);
        part.load("rowIndex,columnIndex,rowCount,columnCount");
        const cell = range.getCell(0, 1);
        cell.load("values");
        const special = sheet.getUsedRange(true).getSpecialCellsOrNullObject("Formulas");
        special.load("cellCount");
        const { areas } = special;
        areas.load("items/formulas,items/rowIndex,items/columnIndex");
        const none = range.getSpecialCellsOrNullObject("Formulas");
        await context.sync();
        expect([special.cellCount, none.isNullObject]).toEqual([1, true]);
        expect(areas.items.map((area) => [area.rowIndex, area.columnIndex, area.formulas])).toEqual([
          [3, 2, [["=SUM(C2:C3)"]]],
        ]);
        expect(empty.isNullObject).toBe(true);
        expect(used.values).toEqual([
          ["00123", 1500, true],
          ["=1+1", 2500, "#N/A"],
          ["", 4000, ""],
        ]);
        expect(used.formulas[2]).toEqual(["", "=SUM(C2:C3)", ""]);
        expect(used.valueTypes).toEqual([
          ["String", "Double", "Boolean"],
          ["String", "Double", "Error"],
          ["Empty", "Double", "Empty"],
        ]);
        expect(used.numberFormat[0]).toEqual(["@", "#,##0", "General"]);
        expect([used.rowIndex, used.columnIndex, used.rowCount, used.columnCount]).toEqual([1, 1, 3, 3]);
        expect([part.rowIndex, part.columnIndex, part.rowCount, part.columnCount]).toEqual([2, 1, 2, 2]);
        expect(cell.values).toEqual([[1500]]);
      });
    },
  },
  {
    title: "gives cells their look",
    members: [
      "Range.format",
      "RangeFormat.fill",
      "RangeFormat.font",
      "RangeFormat.borders",
      "RangeFormat.columnWidth",
      "RangeFormat.rowHeight",
      "RangeFormat.horizontalAlignment",
      "RangeFormat.verticalAlignment",
      "RangeFormat.indentLevel",
      "RangeFormat.wrapText",
      "RangeFill.color",
      "RangeFont.bold",
      "RangeFont.color",
      "RangeFont.size",
      "RangeBorderCollection.getItem",
      "RangeBorder.style",
      "RangeBorder.color",
      "RangeBorder.weight",
      "Range.merge",
      "Range.select",
      "Range.left",
      "Range.top",
      "Range.width",
      "Range.height",
    ],
    async prove({ host, sheet }) {
      await Excel.run(async (context) => {
        const target = context.workbook.worksheets.getItem("Accounts");
        const range = target.getRange("B2:C3");
        range.format.fill.color = "#fff9f5";
        range.format.font.bold = true;
        range.format.font.size = 14;
        range.format.font.color = "#242424";
        range.format.wrapText = true;
        range.format.horizontalAlignment = "Left";
        range.format.verticalAlignment = "Top";
        range.format.indentLevel = 1;
        range.format.columnWidth = 96;
        range.format.rowHeight = 30;
        const edge = range.format.borders.getItem("EdgeTop");
        edge.style = "Continuous";
        edge.weight = "Medium";
        edge.color = "#8a8886";
        target.getRange("E1:F1").merge();
        range.select();
        range.load(
          "left,top,width,height,format/columnWidth,format/rowHeight,format/fill/color,format/font/bold",
        );
        await context.sync();
        expect([range.left, range.top, range.width, range.height]).toEqual([48, 15, 192, 60]);
        expect(range.format.columnWidth).toBe(96);
        expect(range.format.rowHeight).toBe(30);
        expect(range.format.fill.color).toBe("#FFF9F5");
        expect(range.format.font.bold).toBe(true);
      });
      const style = host.book.styles.at(sheet.cells.column(1).styles[1] ?? 0);
      expect(style).toMatchObject({
        fill: "#FFF9F5",
        wrapText: true,
        horizontalAlignment: "Left",
        verticalAlignment: "Top",
        indentLevel: 1,
        font: { bold: true, size: 14, color: "#242424" },
        borders: { EdgeTop: { style: "Continuous", weight: "Medium", color: "#8A8886" } },
      });
      expect(sheet.merges).toEqual([{ top: 0, bottom: 0, left: 4, right: 5 }]);
      expect(sheet.selection).toEqual({ top: 1, bottom: 2, left: 1, right: 2 });
    },
  },
  {
    title: "makes tables and finds their parts",
    members: [
      "Workbook.tables",
      "Worksheet.tables",
      "TableCollection.add",
      "TableCollection.getItem",
      "TableCollection.getItemOrNullObject",
      "Table.name",
      "Table.style",
      "Table.showBandedRows",
      "Table.showFilterButton",
      "Table.showHeaders",
      "Table.showTotals",
      "Table.worksheet",
      "Table.columns",
      "Table.getRange",
      "Table.getDataBodyRange",
      "Table.getHeaderRowRange",
      "TableColumnCollection.getItem",
      "TableColumn.getDataBodyRange",
      "Worksheet.id",
    ],
    async prove() {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Accounts");
        sheet.getRange("A1:B3").values = [
          ["Id", "Revenue"],
          ["A-1", 10],
          ["A-2", 20],
        ];
        const table = sheet.tables.add("A1:B3", true);
        table.name = "EF_Accounts";
        table.style = "TableStyleLight1";
        table.showBandedRows = false;
        table.showFilterButton = false;
        const missing = context.workbook.tables.getItemOrNullObject("EF_Reps");
        const again = context.workbook.tables.getItem("ef_accounts");
        again.load("name,style,showBandedRows,showFilterButton,showHeaders,showTotals,worksheet/id");
        sheet.load("id");
        const whole = again.getRange();
        const body = again.getDataBodyRange();
        const column = again.columns.getItem("Revenue").getDataBodyRange();
        const header = again.getHeaderRowRange();
        for (const range of [whole, body, column, header]) range.load("address,values");
        await context.sync();
        expect(missing.isNullObject).toBe(true);
        expect(again.toJSON()).toMatchObject({
          name: "EF_Accounts",
          style: "TableStyleLight1",
          showBandedRows: false,
          showFilterButton: false,
          showHeaders: true,
          showTotals: false,
        });
        expect(again.worksheet.id).toBe(sheet.id);
        expect(whole.address).toBe("Accounts!A1:B3");
        expect(body.address).toBe("Accounts!A2:B3");
        expect(column.values).toEqual([[10], [20]]);
      });
    },
  },
  {
    title: "tells a protected sheet",
    members: ["Worksheet.protection", "WorksheetProtection.protected"],
    async prove() {
      await Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem("Accounts");
        const states: boolean[] = [];
        for (const change of ["none", "protect", "unprotect"] as const) {
          if (change === "protect") protection.protect();
          if (change === "unprotect") protection.unprotect();
          protection.load("protected");
          await context.sync();
          states.push(protection.protected);
        }
        expect(states).toEqual([false, true, false]);
      });
    },
  },
  {
    title: "hands over one row of a range",
    members: ["Range.getRow"],
    async prove() {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Accounts").getRange("B2:C4");
        range.values = [
          ["a", 1],
          ["b", 2],
          ["c", 3],
        ];
        const second = range.getRow(1);
        second.load("address,values");
        await context.sync();
        expect(second.address).toBe("Accounts!B3:C3");
        expect(second.values).toEqual([["b", 2]]);
      });
    },
  },
  {
    title: "opens a file as a workbook of its own, and refuses what is no workbook",
    members: ["Application.createWorkbook", "WorkbookCreated.open"],
    async prove({ host }) {
      const opened: Uint8Array[] = [];
      host.onNewWorkbook((bytes) => opened.push(bytes));
      const file = saveBook(newBook());
      await Excel.createWorkbook(Buffer.from(file).toString("base64"));
      expect(opened).toEqual([new Uint8Array(file)]);
      await expect(Excel.createWorkbook("bm8gemlw")).rejects.toMatchObject({ code: "InvalidArgument" });
      expect(opened).toHaveLength(1);
    },
  },
  {
    title: "calculates structured references and waits with it when asked to",
    members: [
      "Workbook.application",
      "Application.calculate",
      "Application.suspendApiCalculationUntilNextSync",
      "Range.formulas",
    ],
    async prove() {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Accounts");
        context.workbook.application.suspendApiCalculationUntilNextSync();
        sheet.getRange("A1:B3").values = [
          ["Territory", "Revenue"],
          ["North", 10],
          ["South", 20],
        ];
        sheet.tables.add("A1:B3", true).name = "EF_Rows";
        sheet.getRange("D1").formulas = [['=SUMIFS(EF_Rows[Revenue],EF_Rows[Territory],"South")']];
        await context.sync();
        context.workbook.application.calculate("Full");
        const sum = sheet.getRange("D1");
        sum.load("values,formulas");
        await context.sync();
        expect(sum.values).toEqual([[20]]);
        expect(sum.formulas).toEqual([['=SUMIFS(EF_Rows[Revenue],EF_Rows[Territory],"South")']]);
      });
    },
  },
  {
    title: "defines names of the workbook and follows them",
    members: [
      "Workbook.names",
      "NamedItemCollection.add",
      "NamedItemCollection.getItem",
      "NamedItemCollection.getItemOrNullObject",
      "NamedItem.name",
      "NamedItem.formula",
      "NamedItem.delete",
    ],
    async prove({ host }) {
      await Excel.run(async (context) => {
        const { names, worksheets } = context.workbook;
        names.add("EF_Tolerance", worksheets.getItem("Accounts").getRange("B5"));
        const missing = names.getItemOrNullObject("EF_Missing");
        const item = names.getItem("ef_tolerance");
        item.load("name,formula");
        names.load("items/name");
        await context.sync();
        expect(missing.isNullObject).toBe(true);
        expect(item.formula).toBe("=Accounts!$B$5");
        expect(names.items.map((one) => one.name)).toEqual(["EF_Tolerance"]);
        item.formula = "=Reps!$A$1";
        await context.sync();
        item.load("formula");
        await context.sync();
        expect(item.formula).toBe("=Reps!$A$1");
        item.delete();
        await context.sync();
      });
      expect(host.book.names).toEqual([]);
    },
  },
  {
    title: "draws a chart with a dashed line over its columns",
    members: [
      "Worksheet.charts",
      "ChartCollection.add",
      "ChartCollection.getItemOrNullObject",
      "Chart.name",
      "Chart.title",
      "Chart.legend",
      "Chart.axes",
      "Chart.series",
      "Chart.format",
      "Chart.setPosition",
      "Chart.delete",
      "ChartTitle.text",
      "ChartTitle.visible",
      "ChartLegend.visible",
      "ChartAxes.valueAxis",
      "ChartAxes.categoryAxis",
      "ChartAxis.minimum",
      "ChartAxis.maximum",
      "ChartAxis.numberFormat",
      "ChartAxis.tickLabelPosition",
      "ChartAxis.format",
      "ChartAxis.majorGridlines",
      "ChartAxisFormat.font",
      "ChartFont.size",
      "ChartFont.color",
      "ChartGridlines.visible",
      "ChartGridlines.format",
      "ChartGridlinesFormat.line",
      "ChartAreaFormat.border",
      "ChartBorder.lineStyle",
      "ChartSeriesCollection.getItemAt",
      "ChartSeriesCollection.add",
      "ChartSeries.setValues",
      "ChartSeries.setXAxisValues",
      "ChartSeries.chartType",
      "ChartSeries.markerStyle",
      "ChartSeries.gapWidth",
      "ChartSeries.hasDataLabels",
      "ChartSeries.format",
      "ChartSeriesFormat.fill",
      "ChartSeriesFormat.line",
      "ChartFill.clear",
      "ChartFill.setSolidColor",
      "ChartLineFormat.color",
      "ChartLineFormat.lineStyle",
      "ChartLineFormat.weight",
    ],
    async prove({ sheet }) {
      await Excel.run(async (context) => {
        const target = context.workbook.worksheets.getItem("Accounts");
        target.getRange("A1:C3").values = [
          ["Territory", "Load", "Upper"],
          ["North", 1, 1.1],
          ["South", 0.9, 1.1],
        ];
        const missing = target.charts.getItemOrNullObject("Balance");
        const chart = target.charts.add("ColumnClustered", target.getRange("B1:B3"), "Columns");
        chart.name = "Balance";
        chart.title.visible = false;
        chart.title.text = "Balance";
        chart.legend.visible = false;
        const column = chart.series.getItemAt(0);
        column.setXAxisValues(target.getRange("A2:A3"));
        column.format.fill.clear();
        column.format.fill.setSolidColor("#0f6cbd");
        column.gapWidth = 45;
        column.hasDataLabels = true;
        const line = chart.series.add("Band");
        line.setValues(target.getRange("C2:C3"));
        line.setXAxisValues(target.getRange("A2:A3"));
        line.chartType = "Line";
        line.markerStyle = "None";
        line.format.line.lineStyle = "Dash";
        line.format.line.weight = 1;
        line.format.line.color = "#8a8886";
        const { valueAxis, categoryAxis } = chart.axes;
        valueAxis.minimum = 0.8;
        valueAxis.maximum = 1.2;
        valueAxis.numberFormat = "0%";
        valueAxis.format.font.size = 9;
        valueAxis.format.font.color = "#616161";
        valueAxis.majorGridlines.visible = true;
        valueAxis.majorGridlines.format.line.color = "#e0e0e0";
        categoryAxis.tickLabelPosition = "Low";
        chart.format.border.lineStyle = "None";
        chart.setPosition("E2", "H11");
        chart.load("name,left,top,width,height,axes/valueAxis/maximum");
        await context.sync();
        expect(missing.isNullObject).toBe(true);
        expect(chart.axes.valueAxis.maximum).toBe(1.2);
        expect([chart.left, chart.top, chart.width, chart.height]).toEqual([192, 15, 192, 150]);
      });
      const [chart] = sheet.charts;
      expect(chart).toMatchObject({
        name: "Balance",
        kind: "ColumnClustered",
        properties: {
          "title/text": "Balance",
          "title/visible": true,
          "legend/visible": false,
          "axes/valueAxis/minimum": 0.8,
          "axes/valueAxis/format/font/size": 9,
          "axes/valueAxis/majorGridlines/format/line/color": "#E0E0E0",
          "axes/categoryAxis/tickLabelPosition": "Low",
          "format/border/lineStyle": "None",
        },
      });
      expect(chart?.series).toEqual([
        {
          name: "Accounts!$B$1",
          nameIsReference: true,
          values: "Accounts!$B$2:$B$3",
          categories: "Accounts!$A$2:$A$3",
          kind: "ColumnClustered",
          properties: { "format/fill": "#0F6CBD", gapWidth: 45, hasDataLabels: true },
        },
        {
          name: "Band",
          nameIsReference: false,
          values: "Accounts!$C$2:$C$3",
          categories: "Accounts!$A$2:$A$3",
          kind: "Line",
          properties: {
            markerStyle: "None",
            "format/line/lineStyle": "Dash",
            "format/line/weight": 1,
            "format/line/color": "#8A8886",
          },
        },
      ]);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Accounts").charts.getItem("Balance").delete();
        await context.sync();
      });
      expect(sheet.charts).toEqual([]);
    },
  },
  {
    title: "names the series of a chart in a legend below it",
    members: ["ChartSeries.name", "ChartLegend.position", "ChartLegend.format", "ChartLegendFormat.font"],
    async prove({ sheet }) {
      await Excel.run(async (context) => {
        const target = context.workbook.worksheets.getItem("Accounts");
        target.getRange("A1:C3").values = [
          ["Segment", "Share", "Potential Share"],
          ["A", 0.2, 0.8],
          ["B", 0.8, 0.2],
        ];
        const chart = target.charts.add("ColumnClustered", target.getRange("B1:B3"), "Columns");
        chart.name = "Mix";
        chart.series.getItemAt(0).name = "Share of accounts";
        chart.series.add("Share of potential").setValues(target.getRange("C2:C3"));
        chart.legend.visible = true;
        chart.legend.position = "Bottom";
        chart.legend.format.font.size = 9;
        chart.legend.format.font.color = "#616161";
        await context.sync();
      });
      const [chart] = sheet.charts;
      expect(chart?.series.map(({ name, nameIsReference }) => [name, nameIsReference])).toEqual([
        ["Share of accounts", false],
        ["Share of potential", false],
      ]);
      expect(chart?.properties).toMatchObject({
        "legend/visible": true,
        "legend/position": "Bottom",
        "legend/format/font/size": 9,
        "legend/format/font/color": "#616161",
      });
      sheet.charts.length = 0;
    },
  },
  {
    title: "draws points over two measures with a line between and names both axes",
    members: [
      "ChartSeries.markerSize",
      "ChartSeries.markerBackgroundColor",
      "ChartSeries.markerForegroundColor",
      "ChartAxis.title",
      "ChartAxisTitle.text",
      "ChartAxisTitle.visible",
      "ChartAxisTitle.format",
      "ChartAxisTitleFormat.font",
      "ChartFont.bold",
    ],
    async prove({ sheet }) {
      await Excel.run(async (context) => {
        const target = context.workbook.worksheets.getItem("Accounts");
        target.getRange("A1:C3").values = [
          ["Potential", "Quota", "Even"],
          [10, 4, 3],
          [20, 5, 6],
        ];
        const chart = target.charts.add("XYScatter", target.getRange("B1:B3"), "Columns");
        chart.name = "Quota against potential";
        const points = chart.series.getItemAt(0);
        points.setXAxisValues(target.getRange("A2:A3"));
        points.markerStyle = "Circle";
        points.markerSize = 6;
        points.markerBackgroundColor = "#1F5FA8";
        points.markerForegroundColor = "#1F5FA8";
        const line = chart.series.add("Even");
        line.setXAxisValues(target.getRange("A2:A3"));
        line.setValues(target.getRange("C2:C3"));
        line.chartType = "XYScatterLinesNoMarkers";
        const { categoryAxis } = chart.axes;
        categoryAxis.title.visible = true;
        categoryAxis.title.text = "Potential";
        categoryAxis.title.format.font.bold = false;
        categoryAxis.title.format.font.size = 9;
        await context.sync();
      });
      const [chart] = sheet.charts;
      expect(chart?.kind).toBe("XYScatter");
      expect(chart?.properties).toMatchObject({
        "axes/categoryAxis/title/text": "Potential",
        "axes/categoryAxis/title/visible": true,
        "axes/categoryAxis/title/format/font/bold": false,
      });
      expect(chart?.series).toMatchObject([
        {
          kind: "XYScatter",
          categories: "Accounts!$A$2:$A$3",
          properties: { markerStyle: "Circle", markerSize: 6, markerBackgroundColor: "#1F5FA8" },
        },
        { name: "Even", kind: "XYScatterLinesNoMarkers", values: "Accounts!$C$2:$C$3", properties: {} },
      ]);
      sheet.charts.length = 0;
    },
  },
  {
    title: "puts a picture on a sheet, in its proportions until they are unlocked",
    members: [
      "Worksheet.shapes",
      "ShapeCollection.addImage",
      "Shape.name",
      "Shape.altTextDescription",
      "Shape.lockAspectRatio",
      "Shape.left",
      "Shape.top",
      "Shape.width",
      "Shape.height",
      "Shape.getAsImage",
      "Shape.delete",
    ],
    async prove({ sheet }) {
      await Excel.run(async (context) => {
        const { shapes } = context.workbook.worksheets.getItem("Accounts");
        const shape = shapes.addImage(PNG);
        shape.name = "EF Map";
        shape.altTextDescription = "Map of territories";
        shape.left = 10;
        shape.top = 20;
        shape.width = 300;
        shape.load("width,height,name");
        await context.sync();
        expect([shape.width, shape.height]).toEqual([300, 300]);
        shape.lockAspectRatio = false;
        shape.height = 150;
        shapes.load("items/name");
        await context.sync();
        expect(shapes.items.map((one) => one.name)).toEqual(["EF Map"]);
        expect(sheet.pictures[0]).toMatchObject({
          name: "EF Map",
          format: "png",
          altTextDescription: "Map of territories",
          placement: { left: 10, top: 20, width: 300, height: 150 },
        });
        const image = shape.getAsImage("PNG");
        await context.sync();
        expect(image.value).toBe(PNG);
        shapes.items[0]?.delete();
        await context.sync();
      });
      expect(sheet.pictures).toEqual([]);
    },
  },
  {
    title: "marks cells by formula and by data bars",
    members: [
      "Range.conditionalFormats",
      "ConditionalFormatCollection.add",
      "ConditionalFormatCollection.clearAll",
      "ConditionalFormat.custom",
      "ConditionalFormat.dataBar",
      "CustomConditionalFormat.rule",
      "CustomConditionalFormat.format",
      "ConditionalFormatRule.formula",
      "ConditionalRangeFormat.font",
      "ConditionalRangeFormat.fill",
      "ConditionalRangeFont.color",
      "ConditionalRangeFont.bold",
      "ConditionalRangeFill.color",
      "DataBarConditionalFormat.axisFormat",
      "DataBarConditionalFormat.lowerBoundRule",
      "DataBarConditionalFormat.upperBoundRule",
      "DataBarConditionalFormat.positiveFormat",
      "DataBarConditionalFormat.negativeFormat",
      "ConditionalDataBarPositiveFormat.fillColor",
      "ConditionalDataBarPositiveFormat.gradientFill",
      "ConditionalDataBarNegativeFormat.fillColor",
      "ConditionalDataBarNegativeFormat.matchPositiveFillColor",
    ],
    async prove({ sheet }) {
      await Excel.run(async (context) => {
        const target = context.workbook.worksheets.getItem("Accounts");
        target.getRange("A1:A9").conditionalFormats.clearAll();
        const { custom } = target.getRange("A1:A9").conditionalFormats.add("Custom");
        custom.rule.formula = "=$B1>1.05";
        custom.format.font.color = "#b10e1c";
        custom.format.font.bold = true;
        custom.format.fill.color = "#fdf3f4";
        const { dataBar } = target.getRange("C1:C9").conditionalFormats.add("DataBar");
        dataBar.positiveFormat.fillColor = "#0f6cbd";
        dataBar.positiveFormat.gradientFill = false;
        dataBar.negativeFormat.matchPositiveFillColor = false;
        dataBar.negativeFormat.fillColor = "#b10e1c";
        dataBar.axisFormat = "CellMidPoint";
        dataBar.lowerBoundRule = { type: "Number", formula: "-0.2" };
        dataBar.upperBoundRule = { type: "Number", formula: "0.2" };
        await context.sync();
        expect(sheet.conditionalFormats).toMatchObject([
          {
            kind: "DataBar",
            priority: 0,
            area: { top: 0, bottom: 8, left: 2, right: 2 },
            settings: {
              "positiveFormat/fillColor": "#0F6CBD",
              "positiveFormat/gradientFill": false,
              "negativeFormat/matchPositiveFillColor": false,
              "negativeFormat/fillColor": "#B10E1C",
              axisFormat: "CellMidPoint",
              lowerBoundRule: { type: "Number", formula: "-0.2" },
              upperBoundRule: { type: "Number", formula: "0.2" },
            },
          },
          {
            kind: "Custom",
            priority: 1,
            settings: {
              "rule/formula": "=$B1>1.05",
              "format/font/color": "#B10E1C",
              "format/font/bold": true,
              "format/fill/color": "#FDF3F4",
            },
          },
        ]);
        target.getRange("A3:A4").conditionalFormats.clearAll();
        await context.sync();
      });
      const customAreas = sheet.conditionalFormats
        .filter((one) => one.kind === "Custom")
        .map((one) => one.area);
      expect(customAreas).toEqual([
        { top: 0, bottom: 1, left: 0, right: 0 },
        { top: 4, bottom: 8, left: 0, right: 0 },
      ]);
    },
  },
  {
    title: "validates what is typed into cells",
    members: [
      "Range.dataValidation",
      "DataValidation.rule",
      "DataValidation.prompt",
      "DataValidation.errorAlert",
    ],
    async prove({ sheet }) {
      await Excel.run(async (context) => {
        const target = context.workbook.worksheets.getItem("Accounts");
        const list = target.getRange("B2:B9").dataValidation;
        list.rule = { list: { inCellDropDown: true, source: target.getRange("F2:F5") } };
        list.prompt = { showPrompt: true, title: "Territory", message: "Choose one" };
        list.errorAlert = { showAlert: true, style: "Warning", title: "Unknown", message: "Not on the list" };
        const number = target.getRange("C2").dataValidation;
        number.rule = { decimal: { formula1: 0, formula2: 1, operator: "Between" } };
        list.load("rule,type");
        number.load("type");
        await context.sync();
        expect([list.type, number.type]).toEqual(["List", "Decimal"]);
      });
      expect(sheet.validations).toEqual([
        {
          area: { top: 1, bottom: 8, left: 1, right: 1 },
          rule: { list: { inCellDropDown: true, source: "=Accounts!$F$2:$F$5" } },
          prompt: { showPrompt: true, title: "Territory", message: "Choose one" },
          errorAlert: { showAlert: true, style: "Warning", title: "Unknown", message: "Not on the list" },
          ignoreBlanks: true,
        },
        {
          area: { top: 1, bottom: 1, left: 2, right: 2 },
          rule: { decimal: { formula1: 0, formula2: 1, operator: "Between" } },
          prompt: { showPrompt: true, title: "", message: "" },
          errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
          ignoreBlanks: true,
        },
      ]);
    },
  },
  {
    title: "sets a sheet up for print and freezes its panes",
    members: [
      "Worksheet.pageLayout",
      "PageLayout.orientation",
      "PageLayout.zoom",
      "PageLayout.setPrintArea",
      "PageLayout.setPrintTitleRows",
      "PageLayout.setPrintTitleColumns",
      "Worksheet.verticalPageBreaks",
      "Worksheet.horizontalPageBreaks",
      "PageBreakCollection.add",
      "PageLayout.setPrintMargins",
      "PageLayout.headersFooters",
      "HeaderFooterGroup.defaultForAllPages",
      "HeaderFooter.leftFooter",
      "HeaderFooter.centerFooter",
      "HeaderFooter.rightFooter",
      "Worksheet.freezePanes",
      "WorksheetFreezePanes.freezeAt",
      "WorksheetFreezePanes.freezeRows",
      "WorksheetFreezePanes.freezeColumns",
    ],
    async prove({ host, sheet }) {
      await Excel.run(async (context) => {
        const target = context.workbook.worksheets.getItem("Accounts");
        const { pageLayout } = target;
        pageLayout.orientation = "Landscape";
        pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
        pageLayout.setPrintArea("A1:H40");
        pageLayout.setPrintTitleRows("1:4");
        pageLayout.setPrintTitleColumns("$A:$B");
        target.verticalPageBreaks.add("F1");
        target.verticalPageBreaks.add("D1");
        target.horizontalPageBreaks.add("A31");
        target.horizontalPageBreaks.add("A12");
        pageLayout.setPrintMargins("Inches", { left: 0.5, right: 0.5 });
        const foot = pageLayout.headersFooters.defaultForAllPages;
        foot.leftFooter = "Evenfield";
        foot.centerFooter = "&A";
        foot.rightFooter = "&P / &N";
        target.freezePanes.freezeColumns(1);
        target.freezePanes.freezeAt(target.getRange("A1:B4"));
        context.workbook.worksheets.getItem("Reps").freezePanes.freezeRows(3);
        const frozen = target.freezePanes.getLocationOrNullObject();
        frozen.load("address");
        await context.sync();
        expect(frozen.address).toBe("Accounts!A1:B4");
      });
      expect(sheet.pageLayout).toMatchObject({
        orientation: "Landscape",
        zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
        printArea: { top: 0, left: 0, bottom: 39, right: 7 },
        titleRows: { first: 0, last: 3 },
        titleColumns: { first: 0, last: 1 },
        columnBreaks: [3, 5],
        rowBreaks: [11, 30],
        margins: { left: 0.5, right: 0.5, top: 0.75 },
        headerFooter: { leftFooter: "Evenfield", centerFooter: "&A", rightFooter: "&P / &N" },
      });
      expect(sheet.frozen).toEqual({ rows: 4, columns: 2 });
      expect(host.book.sheets[1]?.frozen).toEqual({ rows: 3, columns: 0 });
    },
  },
  {
    title: "groups columns under a mark of the outline",
    members: ["Range.getEntireColumn", "Range.group"],
    async prove({ sheet }) {
      await Excel.run(async (context) => {
        const target = context.workbook.worksheets.getItem("Accounts");
        target.getRange("C1:D1").getEntireColumn().group("ByColumns");
        await context.sync();
      });
      expect([1, 2, 3, 4].map((column) => sheet.columns.get(column)?.outline ?? 0)).toEqual([0, 1, 1, 0]);
    },
  },
  {
    title: "keeps settings, custom XML and sheet properties in the book",
    members: [
      "Workbook.settings",
      "SettingCollection.add",
      "SettingCollection.getItemOrNullObject",
      "Setting.value",
      "Setting.delete",
      "Workbook.customXmlParts",
      "CustomXmlPartCollection.add",
      "CustomXmlPartCollection.getByNamespace",
      "CustomXmlPart.getXml",
      "CustomXmlPart.delete",
      "Worksheet.customProperties",
      "WorksheetCustomPropertyCollection.add",
      "WorksheetCustomPropertyCollection.getItem",
      "WorksheetCustomPropertyCollection.getItemOrNullObject",
      "WorksheetCustomProperty.value",
      "WorksheetCustomProperty.delete",
    ],
    async prove({ host, sheet }) {
      const xml = '<plan xmlns="urn:evenfield:plan"><![CDATA[{"a":1}]]></plan>';
      await Excel.run(async (context) => {
        const { settings, customXmlParts } = context.workbook;
        settings.add("schema", { version: 2 });
        const setting = settings.getItemOrNullObject("schema");
        setting.load("value");
        customXmlParts.add(xml);
        customXmlParts.add('<other xmlns="urn:other"/>');
        const parts = customXmlParts.getByNamespace("urn:evenfield:plan");
        parts.load("items/id");
        const { customProperties } = context.workbook.worksheets.getItem("Accounts");
        customProperties.add("EvenfieldRole", "tieOut");
        const role = customProperties.getItemOrNullObject("evenfieldrole");
        role.load("value");
        const missing = customProperties.getItemOrNullObject("Other");
        await context.sync();
        expect(setting.value).toEqual({ version: 2 });
        expect(role.value).toBe("tieOut");
        expect(missing.isNullObject).toBe(true);
        expect(parts.items).toHaveLength(1);
        const text = parts.items[0]?.getXml();
        await context.sync();
        expect(text?.value).toBe(xml);
        setting.delete();
        parts.items[0]?.delete();
        customProperties.getItem("EvenfieldRole").delete();
        await context.sync();
      });
      expect(host.book.settings.size).toBe(0);
      expect(host.book.customXmlParts.map((part) => part.xml)).toEqual(['<other xmlns="urn:other"/>']);
      expect(sheet.customProperties.size).toBe(0);
    },
  },
  {
    title: "tells what kind of workbook it is",
    members: [
      "Workbook.name",
      "Workbook.readOnly",
      "Workbook.protection",
      "WorkbookProtection.protected",
      "Workbook.functions",
      "Functions.date",
      "FunctionResult.value",
    ],
    async prove({ host }) {
      const serial = async (): Promise<number> =>
        Excel.run(async (context) => {
          const { workbook } = context;
          workbook.load("name,readOnly");
          workbook.protection.load("protected");
          const result = workbook.functions.date(1904, 1, 1);
          result.load("value");
          await context.sync();
          expect(workbook.name).toBe("Book1.xlsx");
          expect(workbook.readOnly).toBe(false);
          expect(workbook.protection.protected).toBe(false);
          return result.value;
        });
      expect(await serial()).toBe(1462);
      host.book.dateSystem = 1904;
      expect(await serial()).toBe(0);
    },
  },
  {
    title: "counts blank cells, formulas that give nothing among them",
    members: ["Workbook.functions", "Functions.countBlank", "FunctionResult.value"],
    async prove() {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.add("Blanks").getRange("A1:B2");
        range.formulas = [
          ["x", '=IF(1=1,"",1)'],
          ["", 0],
        ];
        await context.sync();
        const result = context.workbook.functions.countBlank(range);
        result.load("value");
        await context.sync();
        expect(result.value).toBe(2);
      });
    },
  },
  {
    title: "shows only rows that are not hidden in a visible view",
    members: ["Range.rowHidden", "Range.getVisibleView", "RangeView.rowCount"],
    async prove() {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Accounts");
        sheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
        sheet.getRange("2:3").rowHidden = true;
        const range = sheet.getRange("A1:A4");
        range.load("rowHidden");
        const hidden = sheet.getRange("2:2");
        hidden.load("rowHidden");
        const view = range.getVisibleView();
        view.load("rowCount,values");
        await context.sync();
        expect(range.rowHidden).toBeNull();
        expect(hidden.rowHidden).toBe(true);
        expect(view.rowCount).toBe(2);
        expect(view.values).toEqual([[1], [4]]);
      });
    },
  },
  {
    title: "tells the add-in what the user selects",
    members: ["Worksheet.onSelectionChanged"],
    async prove({ host, sheet }) {
      const selected = new Promise<string>((resolve) => {
        void Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Accounts").onSelectionChanged.add(({ address }) => {
            resolve(address);
            return Promise.resolve();
          });
          await context.sync();
          host.userSelect(sheet, { top: 1, left: 0, bottom: 2, right: 1 });
        });
      });
      expect(await selected).toBe("A2:B3");
    },
  },
  {
    title: "tells the add-in of edits by the user",
    members: ["Worksheet.onChanged"],
    async prove({ host, sheet }) {
      const edits = new Promise<Excel.WorksheetChangedEventArgs>((resolve) => {
        void Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Accounts").onChanged.add((args) => {
            resolve(args);
            return Promise.resolve();
          });
          await context.sync();
          host.userEdit(sheet, 1, 1, "12%");
        });
      });
      const edit = await edits;
      expect(edit).toMatchObject({ address: "B2", source: "Local", changeType: "RangeEdited" });
      expect(edit.triggerSource).toBeUndefined();
      await Excel.run(async (context) => {
        const range = edit.getRange(context);
        range.load("values,numberFormat");
        await context.sync();
        expect(range.values).toEqual([[0.12]]);
        expect(range.numberFormat).toEqual([["0%"]]);
      });
    },
  },
];
