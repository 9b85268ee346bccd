/** Points for the map: one entry per located account. Arrays are transferred. */
export interface PlanPoints {
  readonly latitude: Float32Array;
  readonly longitude: Float32Array;
  /** Territory index of each point; -1 house, -2 set aside. */
  readonly territory: Int32Array;
  readonly territories: readonly {
    readonly name: string;
    readonly rep: string;
    readonly region: string;
    readonly homeLatitude: number;
    readonly homeLongitude: number;
    readonly hue: number;
  }[];
}
