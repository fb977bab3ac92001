/** A feed, in whatever format it is written. Texts are plain; addresses are whole. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The page that shows the same. */
  readonly home: string;
  /** Where the feed itself stands. */
  readonly self: string;
  /** Day on which the data was released, as `YYYY-MM-DD`. */
  readonly updated: string;
  readonly author: string;
  readonly rights: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** The address of its page, which never changes, is its id. */
  readonly url: string;
  readonly title: string;
  /** First day that the date of the statement can mean. */
  readonly published: string;
  readonly author: string;
  readonly lang: string;
  readonly text: string;
  readonly html: string;
  readonly picture: string;
  /** Titles of the debates on which it takes a side. */
  readonly debates: readonly string[];
}
