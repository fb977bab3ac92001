import { focusSearchOnSlash } from './focus-search.ts';

focusSearchOnSlash();
if (document.querySelector('.chart, [data-actor]')) void import('./charts.ts').then(({ enlivenCharts }) => enlivenCharts());
