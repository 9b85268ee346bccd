import { Component } from "react";
import type { ReactNode } from "react";
import type { Problem } from "../../use-cases/outcome";
import { ProblemScreen } from "../screens/ProblemScreen";

/**
 * What a screen cannot be drawn for is said in its place, where the pane would else go blank: a file that did not
 * load, or a mistake of ours. Either way out opens the pane anew; what was chosen is kept in the workbook.
 */
export class PaneBoundary extends Component<{ children: ReactNode }, { problem: Problem | null }> {
  override state: { problem: Problem | null } = { problem: null };

  static getDerivedStateFromError(error: unknown): { problem: Problem } {
    const [code, message] = error instanceof Error ? [error.name, error.message] : ["Error", String(error)];
    return { problem: { kind: "defect", code, message, detail: {} } };
  }

  override render(): ReactNode {
    const { problem } = this.state;
    if (problem === null) return this.props.children;
    const openAnew = () => {
      window.location.reload();
    };
    return <ProblemScreen problem={problem} onTryAgain={openAnew} onCancel={openAnew} onKeep={null} />;
  }
}
