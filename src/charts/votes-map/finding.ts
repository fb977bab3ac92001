import type { VotesMapInput, VotingState } from './layout.ts';

/** What the line shows, as its title. */
export function votesFinding({ states, share, ends, rollCalls }: Pick<VotesMapInput, 'states' | 'share' | 'ends' | 'rollCalls'>): string {
  if (states.length === 0 || rollCalls.length === 0) return 'No roll call is on record';
  if (share === null) return `All ${states.length} states voted alike in ${rollCalls.length} roll calls`;
  return `One line from ${ends.left} to ${ends.right} holds ${Math.round(100 * share)} % of how ${states.length} states differ in ${rollCalls.length} roll calls`;
}

/** What is shown, in which unit, of how many, from when. */
export function votesSubtitle({ states, rollCalls, years: [from, to] }: Pick<VotesMapInput, 'states' | 'rollCalls' | 'years'>): string {
  return `Each dot a state, placed by agreement in United Nations roll calls (yes, abstention, no); ${states.length} states, ${rollCalls.length} roll calls, ${from}–${to}. Where a state did not vote, nothing is put in its place`;
}

/** The votes that tell states apart best, and who is unknown. */
export function votesTakeaway({ rollCalls, silent }: Pick<VotesMapInput, 'rollCalls' | 'silent'>): string {
  const best = rollCalls.slice(0, 3).filter(({ correlation }) => correlation !== null);
  const unknown = `${silent} ${silent === 1 ? 'state has' : 'states have'} no roll call on record, which is not a middle`;
  return best.length === 0 ? `${unknown}.` : `The line is carried most by ${best.map(({ symbol, year, correlation }) => `${symbol} of ${year} (correlation ${Math.abs(correlation!).toFixed(2)})`).join(', ')}; ${unknown}.`;
}

/** A dot in words. */
export function describeState({ name, place, votes, agreement }: Pick<VotingState, 'name' | 'place' | 'votes' | 'agreement'>, ends: VotesMapInput['ends']): string {
  const with_ = (other: string, value: number | null) => (value === null || other === name ? '' : `, agrees with ${other} in ${Math.round(100 * value)} %`);
  return `${name}: at ${formatPlace(place)} by ${votes} ${votes === 1 ? 'vote' : 'votes'}${with_(ends.left, agreement.left)}${with_(ends.right, agreement.right)}`;
}

export function formatPlace(place: number): string {
  const text = Math.abs(place).toFixed(2);
  return text === '0.00' ? text : `${place < 0 ? '−' : '+'}${text}`;
}
