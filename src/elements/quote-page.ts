import { CopyTexts } from './copy-texts.ts';

customElements.define('copy-texts', CopyTexts);
