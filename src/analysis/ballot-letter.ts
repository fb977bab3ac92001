/**
 * Where a ballot of the atlas's data stands on its debate: `p` supports the plus pole, `m` the minus pole, `a` abstained. Apart
 * from what makes the data, so that a browser need not load that.
 */
export const BALLOT_LETTER: Readonly<Record<string, number>> = { p: 2, a: 0, m: -2 };
