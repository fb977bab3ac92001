/** Queries that show the grammar, each with what it asks for. A test sees to it that each finds something. */
export const EXAMPLE_QUERIES = [
  { text: 'bad guys upper hand', asks: 'all of these words, in any of their forms; small slips are forgiven' },
  { text: '"right to privacy"', asks: 'exactly these words, whatever the punctuation' },
  { text: 'encryption -terrorism', asks: 'without a word, only as it is written here, or a -"phrase"' },
  { text: 'treaty OR convention "human rights"', asks: 'either of two, and a phrase' },
  { text: 'sovereignty country:China from:2010 to:2015', asks: 'only from one country, in these years' },
  { text: 'debate:cyber-lead stance:for', asks: 'every quote on one side of a debate' },
] as const;
