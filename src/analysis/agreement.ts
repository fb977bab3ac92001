import { sum } from 'd3';
import { sharesOf, type Counts } from './stance-counts.ts';

/** A part of the distribution in which all categories that occur are of equal height. */
export interface Layer {
  /** Which categories occur, lowest first. */
  readonly pattern: readonly boolean[];
  /** Share of all actors, 0 … 1. */
  readonly weight: number;
  /** Agreement within the layer, −1 … 1. */
  readonly agreement: number;
}

/** A height below this share of all is what floating-point subtraction left over, and counts as empty. */
const TOLERANCE = 1e-9;

/**
 * Agreement A of van der Eijk (2001): the mean agreement of the layers of equal height into which the distribution is
 * peeled, by their weight. 1 all in one category, 0 all categories equally full, −1 half at each end.
 *
 * @returns −1 … 1; `null` where nobody is counted
 * @throws {RangeError} for fewer than three categories, or a count below 0
 */
export function agreement(counts: Counts): number | null {
  const layers = agreementLayers(counts);
  return layers.length === 0 ? null : sum(layers, (layer) => layer.weight * layer.agreement) / sum(layers, (layer) => layer.weight);
}

/** (1 − A) / 2: 0 all in one category, ½ all categories equally full, 1 half at each end. `null` where nobody is counted. */
export function polarisation(counts: Counts): number | null {
  const value = agreement(counts);
  return value === null ? null : (1 - value) / 2;
}

/** The layers of {@link agreement}, lowest first; none where nobody is counted. @throws {RangeError} as {@link agreement} */
export function agreementLayers(counts: Counts): Layer[] {
  let rest = sharesOf(counts, 3);
  const layers: Layer[] = [];
  while (rest) {
    const pattern = rest.map((share) => share > TOLERANCE);
    const present = rest.filter((share) => share > TOLERANCE);
    if (present.length === 0) break;
    const height = Math.min(...present);
    layers.push({ pattern, weight: height * present.length, agreement: patternAgreement(pattern) });
    rest = rest.map((share) => (share > TOLERANCE ? share - height : 0));
  }
  return layers;
}

/**
 * U·(1 − (S − 1) / (K − 1)) with U = ((K − 2)·TU − (K − 1)·TDU) / ((K − 2)·(TU + TDU)): S categories occur of K, TU of their
 * triples rise or fall once (110, 011) and TDU fall and rise again (101). One category is 1; without such a triple U is 0.
 */
function patternAgreement(pattern: readonly boolean[]): number {
  const size = pattern.length;
  const present = pattern.filter(Boolean).length;
  if (present === 1) return 1;
  let unimodal = 0;
  let bimodal = 0;
  for (let i = 0; i < size; i++) {
    for (let j = i + 1; j < size; j++) {
      for (let k = j + 1; k < size; k++) {
        if (pattern[i] && pattern[k] && !pattern[j]) bimodal++;
        else if (pattern[j] && pattern[i] !== pattern[k]) unimodal++;
      }
    }
  }
  if (unimodal + bimodal === 0) return 0;
  const u = ((size - 2) * unimodal - (size - 1) * bimodal) / ((size - 2) * (unimodal + bimodal));
  return u * (1 - (present - 1) / (size - 1));
}
