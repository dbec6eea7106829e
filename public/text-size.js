// Before the first paint, so that the text does not jump; a browser may refuse the storage.
try {
  const size = localStorage.getItem('text-size');
  if (size) document.documentElement.dataset.textSize = size;
} catch {}
