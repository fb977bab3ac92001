/** How far two stances lie apart, 0 … 1; symmetric. @param a, b −2 … +2 */
export type StanceDifference = (a: number, b: number) => number;

/** |a − b| / 4: the share of the scale between them. It needs no direction, and is the measure of the maps. */
export const cityBlock: StanceDifference = (a, b) => Math.abs(a - b) / 4;

/**
 * ½ − a·b / 8: the side counts, and how firmly both take it (Rabinowitz and Macdonald 1989, on the scale of stances). Two
 * actors at +1 are 0.375 apart and two at 0 are ½: a check of robustness, no distance in the sense of a map.
 */
export const directional: StanceDifference = (a, b) => 0.5 - (a * b) / 8;

/** Mean of {@link cityBlock} and {@link directional} (Mendez 2012): a check of robustness too. */
export const hybrid: StanceDifference = (a, b) => (cityBlock(a, b) + directional(a, b)) / 2;
