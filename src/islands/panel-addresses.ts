/** The addresses that the panel builder needs, with `*` in the place of an id. */
export interface PanelAddresses {
  readonly data: string;
  readonly quotes: string;
  readonly profile: string;
  readonly debate: string;
  /** Whole, for what leaves the site. */
  readonly whole: { readonly panel: string; readonly profile: string; readonly debate: string };
}
