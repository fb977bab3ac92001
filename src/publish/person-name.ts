/** A name as the Citation Style Language holds it: in parts, or as one piece. */
export type CslName = { family: string; given?: string; suffix?: string } | { literal: string };

const SUFFIX = /^(?:Jr\.?|Sr\.?|I{2,3}|IV)$/;
const PARTICLE = /^(?:de|del|della|den|der|di|do|du|la|le|ten|ter|van|von|zu)$/;

/**
 * The parts of a person's name. The family name is the last word with the particles before it, unless `familyName` says
 * otherwise: `Wang` of "Wang Yi", `Chinchilla Miranda` of "Laura Chinchilla Miranda". Where it is the whole name, as for
 * people without one, the name stays in one piece.
 */
export function personName(name: string, familyName: string | null): CslName {
  if (familyName === name) return { literal: name };
  if (familyName !== null) {
    const given = name.replace(familyName, '').replace(/\s+/g, ' ').trim();
    return { family: familyName, given };
  }
  const words = name.split(/\s+/);
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1)!) ? words.pop()! : null;
  if (words.length < 2) return { literal: name };
  let start = words.length - 1;
  while (start > 1 && PARTICLE.test(words[start - 1]!)) start--;
  return { family: words.slice(start).join(' '), given: words.slice(0, start).join(' '), ...(suffix ? { suffix } : {}) };
}
