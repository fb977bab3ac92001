/** Svelte's defaults; the file is here so that its tools do not remark that it is missing. */
export default {};
