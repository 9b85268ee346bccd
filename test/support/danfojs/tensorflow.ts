/** danfojs asks whether its data is a tensor and, for grouping, needs nothing else of TensorFlow. */
export class Tensor {
  readonly shape: readonly number[] = [];
}
export default { Tensor };
