/** Starts or stops reading the page's text in the device's Vietnamese voice, paragraph by paragraph. */
export function toggleReading(button: HTMLButtonElement): void {
  if (speechSynthesis.speaking) {
    speechSynthesis.cancel();
    show(button, false);
    return;
  }
  const voice = speechSynthesis.getVoices().find(({ lang }) => /^vi\b/i.test(lang));
  const texts = passagesOf(document.querySelector('article') ?? document.querySelector('main'));
  if (!voice || texts.length === 0) return;
  // One utterance a paragraph: long ones stop after 15 seconds in some browsers.
  texts.forEach((text, index) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = 'vi-VN';
    if (index === texts.length - 1) {
      utterance.addEventListener('end', () => {
        show(button, false);
      });
    }
    speechSynthesis.speak(utterance);
  });
  show(button, true);
  addEventListener('pagehide', () => {
    speechSynthesis.cancel();
  });
}

function show(button: HTMLButtonElement, isReading: boolean): void {
  button.setAttribute('aria-pressed', String(isReading));
  button.textContent = isReading ? 'Dừng nghe' : 'Nghe';
}

/** The words of headings, paragraphs and points, without notes and links to paragraphs. */
function passagesOf(root: Element | null): string[] {
  const elements = root?.querySelectorAll('h1, h2, h3, h4, p, blockquote > p') ?? [];
  return [...elements]
    .filter((element) => !element.closest('.editor-note, .passage-source'))
    .map((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const link of copy.querySelectorAll('.permalink')) link.remove();
      return copy.textContent.trim();
    })
    .filter((text) => text !== '');
}
