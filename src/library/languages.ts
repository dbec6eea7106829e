/** The name of a language inside a sentence: "tiếng Khmer". */
export function nameInSentence({ name }: { name: string }): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
