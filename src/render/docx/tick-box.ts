import { BuilderElement, CheckBox, TextRun } from 'docx';

const font = 'MS Gothic';

/**
 * A box that a click ticks in Word. The library draws the box as a symbol of a font, which is lost
 * where the font is missing and when the text is read out; Word itself writes it as a letter.
 */
export class TickBox extends CheckBox {
  constructor(checked: boolean) {
    super({ checked });
    const box = new TextRun({
      font: { ascii: font, hAnsi: font, eastAsia: font, hint: 'eastAsia' },
      text: checked ? '☒' : '☐',
    });
    this.root.splice(1, 1, new BuilderElement({ name: 'w:sdtContent', children: [box] }));
  }
}
