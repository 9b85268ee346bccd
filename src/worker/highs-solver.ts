import type { Highs } from "highs";
import type { MipAnswer, MipModel, MipOptions, MipSolver } from "../engine/alignment/exact/mip-model";

/**
 * HiGHS, an exact solver of integer programs, on the caller's thread, which it holds until
 * it is done. Its 3.5 MB of WebAssembly are loaded when first asked for.
 *
 * @see Huangfu & Hall (2018) Parallelizing the dual revised simplex method, Math. Prog. Comp. 10
 */
export async function loadHighsSolver(): Promise<MipSolver> {
  const { default: load } = await import("highs");
  const highs = await load();
  return (model, options) => Promise.resolve(solve(highs, model, options));
}

/** HiGHS's code of a solution that keeps every row. */
const FEASIBLE_POINT = 2;

function solve(highs: Highs, model: MipModel, options: MipOptions): MipAnswer {
  return highs.withModel(
    {
      numCols: model.columnCount,
      numRows: model.rowCount,
      colCost: model.cost,
      colLower: new Float64Array(model.columnCount),
      colUpper: new Float64Array(model.columnCount).fill(1),
      rowLower: model.rowLower,
      rowUpper: model.rowUpper,
      matrix: {
        format: "csc",
        numRows: model.rowCount,
        numCols: model.columnCount,
        starts: model.start,
        indices: model.row,
        values: model.value,
      },
      integrality: new Int32Array(model.columnCount).fill(highs.constants.variableType.integer),
    },
    (native): MipAnswer => {
      native.options.set({
        output_flag: false,
        time_limit: options.seconds,
        // Stop only at a proof: the usual gaps of 1e-4 and 1e-6 are none.
        mip_rel_gap: 0,
        mip_abs_gap: 1e-9,
      });
      if (options.start !== null) native.setSolution({ colValue: options.start });
      const { mipImprovingSolution } = highs.constants.callbackType;
      native.run({
        [mipImprovingSolution]: (event) => {
          if (event.data.mip_solution !== undefined) options.onBetter?.(event.data.mip_solution);
          return undefined;
        },
      });
      const status = native.getModelStatus();
      if (status === highs.constants.modelStatus.infeasible) return { status: "infeasible" };
      const bound = Number(native.info.get("mip_dual_bound"));
      const hasSolution = native.info.get("primal_solution_status") === FEASIBLE_POINT;
      const x = hasSolution ? native.getSolution().colValue : null;
      if (status === highs.constants.modelStatus.optimal && x !== null)
        return { status: "optimal", x, bound };
      return { status: "open", x, bound };
    },
  );
}
