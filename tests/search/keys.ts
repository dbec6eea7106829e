const tones = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const telex: Record<string, string> = {
  '\u0301': 's',
  '\u0300': 'f',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0323': 'j',
  '\u0306': 'w',
  '\u031b': 'w',
};
const vni: Record<string, string> = {
  '\u0301': '1',
  '\u0300': '2',
  '\u0309': '3',
  '\u0303': '4',
  '\u0323': '5',
  '\u0302': '6',
  '\u031b': '7',
  '\u0306': '8',
};

/** The keys that type a syllable, with the tone at once or at the end. */
export function keysOf(
  syllable: string,
  method: 'telex' | 'vni',
  { toneAtEnd }: { toneAtEnd: boolean },
): string {
  const keys = method === 'telex' ? telex : vni;
  let ending = '';
  let typed = '';
  let before = '';
  for (const letter of syllable.normalize('NFD').replace(/đ/g, method === 'telex' ? 'dd' : 'd9')) {
    if (letter === '\u0302' && method === 'telex') typed += before;
    else if (tones.includes(letter) && toneAtEnd) ending += keys[letter] ?? '';
    else typed += keys[letter] ?? letter;
    if (/[a-z]/.test(letter)) before = letter;
  }
  return typed + ending;
}
