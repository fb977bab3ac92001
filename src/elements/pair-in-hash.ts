/** The two actors that `#pair=brazil~india` names, in ascending order; `null` for anything else. */
export function pairInHash(hash: string): readonly [string, string] | null {
  const match = /^#pair=([a-z0-9-]+)~([a-z0-9-]+)$/.exec(hash);
  if (!match || match[1] === match[2]) return null;
  const [a, b] = [match[1]!, match[2]!].sort();
  return [a!, b!];
}
