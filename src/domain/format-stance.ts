/** A stance as printed: with a true minus sign, a plus sign, and no trailing zeros. */
export function formatStance(value: number, digits = 1): string {
  const rounded = Number(value.toFixed(digits));
  if (rounded === 0) return '0';
  return `${rounded < 0 ? '−' : '+'}${Math.abs(rounded)}`;
}
