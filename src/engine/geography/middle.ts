import { toDegrees, toUnitVector } from "./distance";

/** Weighted middle of points on the sphere, added one by one. */
export class Middle {
  private x = 0;
  private y = 0;
  private z = 0;

  add(latitude: number, longitude: number, weight: number): void {
    const point = toUnitVector(latitude, longitude);
    this.x += point.x * weight;
    this.y += point.y * weight;
    this.z += point.z * weight;
  }

  /** Degrees, or null when there is no middle. */
  point(): { latitude: number; longitude: number } | null {
    if (this.x * this.x + this.y * this.y + this.z * this.z < 1e-18) return null;
    return toDegrees({ x: this.x, y: this.y, z: this.z });
  }
}
