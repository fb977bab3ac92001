/** The addresses that the atlas map needs, with `*` in the place of an id. */
export interface AtlasPageAddresses {
  readonly data: string;
  readonly profile: string;
  /** Two ids, joined by `~`. */
  readonly pair: string;
  readonly compare: string;
}
