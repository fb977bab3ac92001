import { buildElement } from './build-element.ts';
import { copyToClipboard } from './clipboard.ts';

/**
 * Puts a button to copy beside each text that stands in a `<details>`. Where the clipboard refuses, the text is opened and
 * selected, and the reader is told to copy it. Without scripts the texts can still be opened and copied.
 */
export class CopyTexts extends HTMLElement {
  connectedCallback(): void {
    const said = buildElement('p', { role: 'status', class: 'small' });
    for (const details of this.querySelectorAll('details')) {
      const text = details.querySelector('pre');
      const name = details.querySelector('summary')?.textContent?.trim();
      if (!text || !name) continue;
      const button = buildElement('button', { type: 'button', 'aria-label': `Copy ${name}` }, 'Copy');
      button.addEventListener('click', () => {
        void copy(text, details).then((copied) => {
          said.textContent = copied ? `${name} copied.` : `${name} is selected: copy it with your keyboard or menu.`;
        });
      });
      details.after(button);
    }
    this.append(said);
  }
}

/** @returns whether the text is in the clipboard; where it is not, it is selected */
async function copy(text: HTMLElement, details: HTMLDetailsElement): Promise<boolean> {
  const copied = await copyToClipboard(text.textContent ?? '');
  if (!copied) {
    details.open = true;
    getSelection()?.selectAllChildren(text);
  }
  return copied;
}
