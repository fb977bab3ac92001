import { focusSearchOnSlash } from './focus-search.ts';
import { SiteSearch } from './site-search.ts';

focusSearchOnSlash();
customElements.define('site-search', SiteSearch);
if (document.querySelector('.chart, [data-actor], [data-pair]')) void import('./charts.ts').then(({ enlivenCharts }) => enlivenCharts());
