const raised = new Map(Array.from('0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺-⁻(⁽)⁾nⁿ'.matchAll(/(.)(.)/gu), pair));
const lowered = new Map(Array.from('0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊-₋(₍)₎'.matchAll(/(.)(.)/gu), pair));

/** Raised or lowered signs as Unicode has them (m²); undefined when it lacks one. */
export function scripted(text: string, kind: 'sup' | 'sub'): string | undefined {
  const signs = kind === 'sup' ? raised : lowered;
  let written = '';
  for (const sign of text) {
    const small = signs.get(sign);
    if (small === undefined) return undefined;
    written += small;
  }
  return written;
}

function pair([, sign = '', small = '']: RegExpMatchArray): [string, string] {
  return [sign, small];
}
