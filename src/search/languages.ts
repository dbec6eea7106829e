import { isKhmer } from '../language/khmer.ts';

const han = /\p{Script=Han}/u;

/**
 * The name under which the bundle keeps a language. Chinese goes by the name of Mandarin, since
 * Pagefind's script would cut the words of "zh" with a dictionary of its own.
 */
export function bundleLanguage(lang: string): string {
  const language = lang.toLowerCase().split('-')[0] ?? lang;
  return language === 'zh' ? 'cmn' : language;
}

/** The language of a bundle as a BCP 47 tag for marking passages. */
export function languageTag(language: string): string {
  return language === 'cmn' ? 'zh-Hans' : language;
}

type Script = 'khmer' | 'han' | 'latin';

const scripts: Readonly<Record<string, Script>> = { km: 'khmer', cmn: 'han' };

export function scriptOf(text: string): Script {
  if (isKhmer(text)) return 'khmer';
  return han.test(text) ? 'han' : 'latin';
}

/** Whether the words of a script can stand in texts of a language. */
export function isWrittenIn(language: string, script: Script): boolean {
  return (scripts[language] ?? 'latin') === script;
}
