/** What an organizer asks of a panel. */
export interface PanelChoice {
  /** Ids of the debates on which it is to disagree. */
  readonly debates: readonly string[];
  /** {@link FEWEST_SEATS} … {@link MOST_SEATS}. */
  readonly seats: number;
  /** Ids of actors that sit in any case, and of those that do not. */
  readonly must: readonly string[];
  readonly without: readonly string[];
  /** At most so many of one kind, and of one region; `null` for any number. */
  readonly perKind: number | null;
  readonly perRegion: number | null;
  /** Only actors whose newest statement is from this year or later; `null` for any. */
  readonly since: number | null;
  /** Each has a recorded position on so many of the debates or more, ≥ 1. */
  readonly leastPositions: number;
  /** Each has so many statements behind these positions or more, ≥ 1. */
  readonly leastStatements: number;
}

export const FEWEST_SEATS = 2;
export const MOST_SEATS = 12;
/** The most that may be asked of the statements behind a seat. */
export const MOST_STATEMENTS = 20;

/** What is asked where nothing is said: five seats, no region thrice and no kind four times, nobody on the strength of a single statement. */
export const PANEL_OF_FIVE: Omit<PanelChoice, 'debates'> = { seats: 5, must: [], without: [], perKind: 3, perRegion: 2, since: null, leastPositions: 1, leastStatements: 2 };
