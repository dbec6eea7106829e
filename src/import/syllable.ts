const onsets = new Set(
  ' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' '),
);

/** Every rhyme of Vietnamese, without tones. */
const rhymes = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu ' +
    'iêc iêm iên iêng iêp iêt iêu o oa oac oach oai oam oan oang oanh oao oap oat oay ' +
    'oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong op ot ô ôc ôi ôm ôn ông ôp ôt ' +
    'ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc ui um un ung uôc uôi uôm uôn uông uôt up ut ' +
    'uê uêch uênh uơ uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưng ươc ươi ươm ươn ương ' +
    'ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu'
  ).split(' '),
);

/** A rhyme that ends in a stop has one of two tones: acute or dot below. */
const stop = /(?:c|ch|p|t)$/u;
const tone = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Whether a small-letter word could be a Vietnamese syllable: its onset, rhyme and tone go together. */
export function isSyllable(word: string): boolean {
  const split = word.normalize('NFD');
  const tones = split.match(tone) ?? [];
  if (tones.length > 1) return false;
  const bare = split.replace(tone, '').normalize('NFC');
  return [2, 1, 3, 0].some((length) => {
    const rhyme = bare.slice(length);
    if (!onsets.has(bare.slice(0, length)) || !rhymes.has(rhyme)) return false;
    return !stop.test(rhyme) || tones[0] === '\u0301' || tones[0] === '\u0323';
  });
}
