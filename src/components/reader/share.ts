/** Offers the phone's own sharing, else copies the page's address; says what was done. */
export async function sharePage(
  button: HTMLButtonElement,
  say: (text: string) => void,
): Promise<void> {
  const url = location.href;
  if ('share' in navigator) {
    // A reader who closes the phone's list has not failed at anything.
    await navigator.share({ title: document.title, url }).catch(() => undefined);
    return;
  }
  const label = button.textContent;
  const isCopied = await copy(url);
  button.textContent = isCopied ? 'Đã chép' : 'Chưa chép được';
  say(isCopied ? 'Đã chép liên kết của trang.' : 'Trình duyệt không cho chép liên kết.');
  setTimeout(() => {
    button.textContent = label;
  }, 3000);
}

async function copy(text: string): Promise<boolean> {
  try {
    // Absent where the site is not served over https.
    await (navigator as { clipboard?: Clipboard }).clipboard?.writeText(text);
    return 'clipboard' in navigator;
  } catch {
    return false;
  }
}
