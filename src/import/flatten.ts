import type { DoubtList } from './doubt-list.ts';
import {
  all,
  allNamed,
  ancestor,
  attribute,
  kid,
  kids,
  makeRun,
  remove,
  unwrap,
  W,
} from './xml.ts';
import type { Document } from './xml.ts';

/** Takes out what a plain text cannot hold, keeping the words, and tells of each. */
export function flatten(
  document: Document,
  comments: ReadonlyMap<string, string>,
  doubts: DoubtList,
): void {
  settleRevisions(document, doubts);
  dropComments(document, comments, doubts);
  liftTextBoxes(document, doubts);
  writeEquations(document, doubts);
  dropObjects(document, doubts);
}

/** What was added stays, what was deleted goes. */
function settleRevisions(document: Document, doubts: DoubtList): void {
  for (const name of ['del', 'moveFrom']) {
    for (const element of all(document, name)) {
      const words = element.textContent ?? '';
      if (words.trim() !== '') doubts.add('deleted', words, element);
      remove(element);
    }
  }
  for (const name of ['ins', 'moveTo']) {
    for (const element of all(document, name)) {
      if (/^(?:rPr|trPr)$/.test(element.parentNode?.localName ?? '')) {
        remove(element);
        continue;
      }
      if ((element.textContent ?? '').trim() !== '') doubts.add('inserted', '', element);
      unwrap(element);
    }
  }
}

function dropComments(
  document: Document,
  comments: ReadonlyMap<string, string>,
  doubts: DoubtList,
): void {
  for (const reference of all(document, 'commentReference')) {
    doubts.add('comment', comments.get(attribute(reference, 'id') ?? '') ?? '', reference);
    remove(reference);
  }
  for (const name of ['commentRangeStart', 'commentRangeEnd']) all(document, name).forEach(remove);
}

/** Moves the paragraphs of text boxes below the paragraph that holds the box. */
function liftTextBoxes(document: Document, doubts: DoubtList): void {
  // The same box is stored twice, for new and for old programs; the new one also names its picture.
  for (const alternate of allNamed(document, 'AlternateContent')) {
    const choice = kid(alternate, 'Choice');
    for (const fallback of kids(alternate, 'Fallback')) {
      if (choice !== undefined && kids(choice).length > 0) remove(fallback);
      else unwrap(fallback);
    }
    if (choice !== undefined) unwrap(choice);
    unwrap(alternate);
  }
  for (const box of all(document, 'txbxContent')) {
    const holder = ancestor(box, 'p');
    if (holder === undefined) continue;
    doubts.add('text-box', '', kids(box, 'p')[0]);
    let after = holder.nextSibling;
    for (const block of kids(box)) {
      holder.parentNode?.insertBefore(block, after);
      after = block.nextSibling;
    }
    remove(box);
  }
}

/** An equation as one line of text: its letters, with a stroke for a fraction. */
function writeEquations(document: Document, doubts: DoubtList): void {
  for (const equation of allNamed(document, 'oMath')) {
    for (const fraction of allNamed(equation, 'f')) {
      const over = document.createElementNS(W, 'w:t');
      over.appendChild(document.createTextNode('/'));
      fraction.insertBefore(over, kid(fraction, 'den') ?? null);
    }
    doubts.add('equation', '', equation);
    equation.parentNode?.insertBefore(makeRun(document, equation.textContent ?? ''), equation);
    remove(equation);
  }
  allNamed(document, 'oMathPara').forEach(unwrap);
}

const objectNames: Readonly<Record<string, string>> = {
  chart: 'biểu đồ',
  relIds: 'sơ đồ SmartArt',
  OLEObject: 'tệp nhúng',
};

function dropObjects(document: Document, doubts: DoubtList): void {
  for (const [name, label] of Object.entries(objectNames)) {
    for (const object of allNamed(document, name)) doubts.add('object', label, object);
  }
}
