/** Addresses that a reader's result leads to; `*` stands for an id. */
export interface StandAddresses {
  readonly positions: string;
  readonly quotes: string;
  /** Data of the atlas map. */
  readonly atlas: string;
  readonly stand: string;
  readonly class: string;
  readonly debate: string;
  readonly stakeholder: string;
  readonly quote: string;
  readonly map: string;
}
