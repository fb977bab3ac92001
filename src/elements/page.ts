import { focusSearchOnSlash } from './focus-search.ts';

focusSearchOnSlash();
