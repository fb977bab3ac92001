/** @returns whether the text is in the clipboard, which a browser may refuse, and which a page without encryption has not at all */
export async function copyToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
