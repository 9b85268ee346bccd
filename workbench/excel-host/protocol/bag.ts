import type { Arguments } from "./arguments";
import type { NavigationSchema } from "./schema";
import type { BagObject } from "./targets";

export function bagRead(_object: BagObject, _wireName: string): unknown {
  return undefined;
}
export function bagWrite(_object: BagObject, _wireName: string, _value: unknown): boolean {
  return false;
}
export function bagNavigate(_object: BagObject, _navigation: NavigationSchema): BagObject | null {
  return null;
}
export function bagMake(_object: BagObject, _wireName: string, _args: Arguments): BagObject | null {
  return null;
}
export function bagCall(_object: BagObject, _wireName: string, _args: Arguments): boolean {
  return false;
}
