const key = 'text-size';
const smallest = -1;
const largest = 2;

/** Makes A− and A+ change the size of all text by steps, remembered in this browser only. */
export function startTextSize(
  smaller: HTMLButtonElement | null,
  larger: HTMLButtonElement | null,
  say: (text: string) => void,
): void {
  const root = document.documentElement;
  const change = (step: number): void => {
    const current = Number(root.dataset['textSize'] ?? 0);
    const next = Math.min(largest, Math.max(smallest, current + step));
    root.dataset['textSize'] = String(next);
    try {
      localStorage.setItem(key, String(next));
    } catch {
      // The size holds for this page, which is all that a refusing browser allows.
    }
    const end = next === largest ? ', lớn nhất' : next === smallest ? ', nhỏ nhất' : '';
    say(`Cỡ chữ ${next - smallest + 1} trên ${largest - smallest + 1}${end}`);
  };
  smaller?.addEventListener('click', () => {
    change(-1);
  });
  larger?.addEventListener('click', () => {
    change(1);
  });
}
