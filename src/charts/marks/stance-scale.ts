/** From a stance, −2 … +2, to a horizontal coordinate; exact, and never beyond its ends. */
export interface StanceScale {
  (stance: number): number;
  readonly left: number;
  readonly right: number;
  /** Width of one stance point. */
  readonly unit: number;
}

export const SLOTS = [-2, -1, 0, 1, 2] as const;

/** What the five slots of an axis say. */
export const SLOT_WORDS: Record<(typeof SLOTS)[number], string> = {
  [-2]: 'firmly',
  [-1]: 'leaning',
  0: 'stated middle',
  1: 'leaning',
  2: 'firmly',
};

export function stanceScale(left: number, right: number): StanceScale {
  const at = (stance: number) => {
    const share = (Math.min(2, Math.max(-2, stance)) + 2) / 4;
    return left * (1 - share) + right * share;
  };
  return Object.assign(at, { left, right, unit: (right - left) / 4 });
}
