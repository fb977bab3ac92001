import { focusSearchOnSlash } from './focus-search.ts';
import { SiteSearch } from './site-search.ts';

focusSearchOnSlash();
customElements.define('site-search', SiteSearch);
