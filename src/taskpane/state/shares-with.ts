/** Shares of which one is changed and the others keep their proportion; all are 0 to 1 and make 1. */
export function sharesWith(shares: readonly number[], at: number, share: number): number[] {
  const others = shares.reduce((sum, one, index) => (index === at ? sum : sum + one), 0);
  const firstOther = at === 0 ? 1 : 0;
  return shares.map((one, index) => {
    if (index === at) return shares.length === 1 ? 1 : share;
    if (others === 0) return index === firstOther ? 1 - share : 0;
    return (one / others) * (1 - share);
  });
}
