/**
 * Cases of a property of quotas: few in the suite, more where the environment asks for them
 * (EVENFIELD_QUOTA_CASES=20000 npx jest test/engine/quota test/engine/resources).
 */
export function quotaCases(few: number): number {
  return Number(process.env["EVENFIELD_QUOTA_CASES"] ?? few);
}
