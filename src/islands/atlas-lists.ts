/** What of the atlas explorer is fetched only when somebody opens it. */
export { default as AtlasTable } from './AtlasTable.svelte';
export { default as AtlasUnplaced } from './AtlasUnplaced.svelte';
